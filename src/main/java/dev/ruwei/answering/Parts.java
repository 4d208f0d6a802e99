package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Match;
import dev.ruwei.text.Folding;
import dev.ruwei.text.QuestionWords;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes apart questions that ask the same of several names, or several things at once.
///
/// "How many users have A and B?" becomes one question for A and one for B; "how many …, and who
/// …?" becomes two. Whoever asks for a comparison gets each side as the article says it.
final class Parts {
  /// One side of a question.
  ///
  /// @param label the question's own word for it
  /// @param bySubject whether it asks the same as the other sides, of another name
  record Part(String label, String text, boolean bySubject) {
    Question asked(Question whole) {
      return whole.as(text);
    }
  }

  private static final Pattern BOTH =
      Pattern.compile(
          "各有|各是|各自|分别|各|相比|比较|对比|哪个|哪一个|哪家|谁更|谁的|区别|差别|差异|更[多少高低大小快慢强]"
              + "|\\b(?:compar(?:e|ed|ison)|versus|vs|respectively|each|both|difference|which|more|larger|bigger|higher|faster)\\b");
  private static final Pattern JOINT =
      Pattern.compile(
          "[、/]|和|与|跟|同|及|以及|还是|比|相比|对比|vs\\.?|,? ?(?:and|or|versus|than|with) ?(?:the )?");
  private static final Pattern CUE =
      Pattern.compile("各有|各是|各自|分别|各|相比|比较|对比|哪个|哪一个|哪家|\\b(?:respectively|each|both|compare)\\b");
  private static final Pattern BREAK =
      Pattern.compile(
          "[，,；;？?]\\s*(?:and |以及|还有|又|并且|那么|而)?|\\band (?=how|what|who|when|where|why|which)");

  private Parts() {}

  /// The parts of a question; none where it asks one thing of one name.
  static List<Part> of(String question, Lexicon lexicon) {
    var bySubject = bySubject(question, lexicon);
    return bySubject.isEmpty() ? byClause(question) : bySubject;
  }

  private static List<Part> bySubject(String question, Lexicon lexicon) {
    var folded = Folding.fold(question);
    if (!BOTH.matcher(folded).find()) {
      return List.of();
    }
    var names = joined(folded, lexicon.in(folded).stream().map(Match::span).toList());
    if (names.size() < 2) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    for (var name : names) {
      var label = name.cut(question);
      var one =
          question.substring(0, names.getFirst().start())
              + label
              + question.substring(names.getLast().end());
      parts.add(new Part(label, CUE.matcher(one).replaceAll(" "), true));
    }
    return parts;
  }

  /// The first run of names with nothing but a conjunction between them.
  private static List<Span> joined(String folded, List<Span> names) {
    var run = new ArrayList<Span>();
    for (var name : names) {
      if (!run.isEmpty() && !joint(folded, run.getLast(), name)) {
        if (run.size() > 1) {
          return run;
        }
        run.clear();
      }
      run.add(name);
    }
    return run;
  }

  private static boolean joint(String folded, Span one, Span other) {
    return JOINT.matcher(folded.substring(one.end(), other.start()).strip()).matches()
        || JOINT.matcher(folded.substring(one.end(), other.start())).matches();
  }

  /// Clauses that each have a question word of their own.
  private static List<Part> byClause(String question) {
    var clauses =
        BREAK
            .splitAsStream(question)
            .filter(clause -> !clause.isBlank())
            .map(clause -> new Part(clause.strip(), clause.strip(), false))
            .toList();
    var asking =
        clauses.stream().allMatch(part -> !QuestionWords.in(Folding.fold(part.text())).isEmpty());
    return clauses.size() > 1 && asking ? clauses : List.of();
  }
}
