package dev.ruwei.telegram;

import dev.ruwei.answering.Editions;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.CitedPassage;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to read, in the reader's language where the articles have it.
final class Shelf {
  private static final int MOST_TOPICS = 40;

  private final Editions editions;
  private final AnswerText text;
  private final Phrases phrases;

  Shelf(Editions editions, AnswerText text, Phrases phrases) {
    this.editions = editions;
    this.text = text;
    this.phrases = phrases;
  }

  /// A section to hear about.
  record Topic(Article article, Section section) {
    String title() {
      return section.title().isBlank() ? article.title() : section.title();
    }

    /// Short, and the same after a restart.
    String key() {
      var name = article.id() + ":" + section.id();
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
  }

  /// A button for each topic, two in a row.
  List<List<Button>> topics(Language language) {
    var rows = new ArrayList<List<Button>>();
    var row = new ArrayList<Button>();
    for (var topic : all(readable(language)).limit(MOST_TOPICS).toList()) {
      row.add(Press.of(Press.Kind.TOPIC, topic.key()).labelled(topic.title()));
      if (row.size() == 2) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  Optional<Topic> topic(String key) {
    return all(library().articles().stream()).filter(topic -> topic.key().equals(key)).findFirst();
  }

  /// The topic of a section id, as links name it.
  Optional<Topic> named(String sectionId, Language language) {
    return all(readable(language))
        .filter(topic -> topic.section().id().equals(sectionId))
        .findFirst();
  }

  /// What asks for the whole of a topic.
  String question(Topic topic) {
    return phrases.in(topic.article().language(), Phrase.TOPIC_QUESTION, topic.title());
  }

  /// Every article, with who published it.
  Styled sources(Language language) {
    var sources = new StyledText().add(phrases.in(language, Phrase.SOURCES), Mark.BOLD);
    readable(language)
        .forEach(
            article -> {
              sources.add("\n\n");
              text.title(sources, article, language);
              var rest =
                  Stream.of(article.publisher(), article.published())
                      .filter(Objects::nonNull)
                      .map(Object::toString)
                      .collect(Collectors.joining(" · "));
              sources.add(rest.isEmpty() ? "" : "\n" + rest);
            });
    return sources.styled();
  }

  /// A passage between its neighbours of the same section, and whether it has changed since it was
  /// cited; empty where it is gone.
  ///
  /// @param language of what is said about it
  Optional<Styled> surroundings(ShownPassage cited, Language language) {
    return CitedPassage.in(library(), cited.id(), cited.contentHash())
        .map(found -> surroundings(found, language));
  }

  private Styled surroundings(CitedPassage found, Language language) {
    var section = found.section();
    var shown = new StyledText();
    if (found.changed()) {
      shown.add(phrases.in(language, Phrase.CHANGED) + "\n\n");
    }
    if (!section.title().isBlank()) {
      shown.add(section.title(), Mark.BOLD).add("\n\n");
    }
    found.before().ifPresent(passage -> shown.add(passage.text() + "\n\n"));
    shown.add(found.passage().text(), Mark.QUOTE);
    found.after().ifPresent(passage -> shown.add("\n\n" + passage.text()));
    shown.add("\n\n");
    text.title(shown, found.article(), found.passage().language());
    return shown.styled();
  }

  private Library library() {
    return editions.current().library();
  }

  private static Stream<Topic> all(Stream<Article> articles) {
    return articles.flatMap(
        article -> article.sections().stream().map(section -> new Topic(article, section)));
  }

  /// The articles in the reader's language, and those that are only in the other.
  Stream<Article> readable(Language language) {
    var library = library();
    return library.articles().stream()
        .filter(
            article ->
                article.language().chinese() == language.chinese()
                    || !library.has(article, language));
  }
}
