package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Context;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says where in the library a conversation stands: around the passage cited first in the last
/// list.
final class Setting {
  private final Library library;

  Setting(Library library) {
    this.library = library;
  }

  /// A question that is meant, to be answered where the conversation stands.
  Context asks(FollowUp followUp, String meant) {
    return context(followUp.recall(), meant, null);
  }

  /// Pieces to show for what is meant; none where nothing is left to show.
  Context shows(FollowUp followUp, String meant, List<Citation> chosen) {
    return context(followUp.recall(), meant, chosen);
  }

  /// Whether a passage belongs to the article cited last, or to a translation of it.
  boolean inSameWork(Recall recall, Passage passage) {
    return recall
        .first()
        .flatMap(cited -> library.article(passage.articleId()).map(Article::workId))
        .equals(recall.first().map(cited -> cited.article().workId()));
  }

  /// The ids of the section cited last and its translations.
  Set<String> near(Recall recall) {
    return recall.first().stream()
        .flatMap(citation -> citation.section().passages().stream())
        .flatMap(this::withTranslations)
        .collect(Collectors.toSet());
  }

  /// The ids of what was shown, in all languages.
  Set<String> shown(Recall recall) {
    return recall.shown().stream()
        .flatMap(id -> library.passage(id).stream())
        .flatMap(this::withTranslations)
        .collect(Collectors.toSet());
  }

  private Context context(Recall recall, String meant, @Nullable List<Citation> chosen) {
    return new Context(meant, near(recall), shown(recall), chosen);
  }

  /// None where the library has changed and the passage is gone.
  private Stream<String> withTranslations(Passage passage) {
    return library.passage(passage.id()).stream()
        .flatMap(known -> Stream.concat(Stream.of(known), library.translations(known).stream()))
        .map(Passage::id);
  }
}
