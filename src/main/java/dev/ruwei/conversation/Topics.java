package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.conversation.Name.Kind;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells what a conversation is about, and whom.
final class Topics {
  private final Names names;

  Topics(Names names) {
    this.names = names;
  }

  /// The thing a pronoun stands for: named by the last question, else by the quote that answered
  /// it, else the title over it.
  Optional<String> thing(Recall recall) {
    return topical(recall.standing(), recall)
        .map(name -> withArticle(name, recall.standing()))
        .or(() -> recall.first().flatMap(cited -> topical(cited.quote(), recall)).map(Name::text))
        .or(() -> recall.first().map(cited -> Openings.topic(cited.section(), cited.article())));
  }

  /// The same in the script of a text, where the lexicon has it.
  Optional<String> thing(Recall recall, String script) {
    return thing(recall)
        .map(thing -> names.exactly(thing).map(name -> name.fitting(script)).orElse(thing));
  }

  /// The person a pronoun stands for: named by the last question, else who speaks where its answer
  /// stands.
  Optional<String> person(Recall recall, String script) {
    return names.in(recall.standing()).stream()
        .filter(name -> name.kind() == Kind.PERSON)
        .map(Name::text)
        .findFirst()
        .or(() -> speaker(recall))
        .map(person -> names.exactly(person).map(name -> name.fitting(script)).orElse(person));
  }

  /// The name that a text is most about: a title that the lexicon knows, else what it knows, else
  /// any title; of these the one that the section cited last speaks of most.
  Optional<Name> topical(String text, Recall recall) {
    return names.in(text).stream()
        .filter(name -> name.kind() != Kind.PERSON)
        .filter(Name::topical)
        .max(
            Comparator.comparing(
                    (Name name) -> name.kind() == Kind.TITLE && !name.forms().isEmpty())
                .thenComparing(name -> !name.forms().isEmpty())
                .thenComparingLong(name -> mentions(name, recall.first().map(Citation::section)))
                .thenComparing(Name::span, Comparator.reverseOrder()));
  }

  private static long mentions(Name name, Optional<Section> section) {
    var forms =
        Stream.concat(Stream.of(name.text()), name.forms().stream()).map(Folding::fold).toList();
    return section.map(Section::passages).orElse(List.of()).stream()
        .map(passage -> Folding.fold(passage.text()))
        .filter(text -> forms.stream().anyMatch(text::contains))
        .count();
  }

  private static Optional<String> speaker(Recall recall) {
    return recall
        .first()
        .flatMap(cited -> Optional.ofNullable(cited.section().speaker()))
        .map(Speaker::name);
  }

  private static String withArticle(Name name, String text) {
    var at = name.span().start() - 4;
    return at >= 0 && text.startsWith("the ", at) ? "the " + name.text() : name.text();
  }
}
