package dev.ruwei.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Questions with known answers, and the knowledge they are put to.
sealed interface Dataset permits ArticleQuestions, Squad {
  /// The name of the file's format.
  String format();

  /// How many passages the knowledge has.
  int passages();

  /// How many questions there are to ask.
  int questions();

  /// How many questions of the file cannot be asked: blank, too long, or without a known answer.
  int skipped();

  /// The same with some of the questions only.
  Dataset sample(Sample sample);

  /// What to ask, of which library.
  List<Round> rounds();

  /// The text of each passage by its id, as the knowledge has it: what quotes are held against.
  Function<String, Optional<String>> texts();
}
