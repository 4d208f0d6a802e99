package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.numbers.Boundaries;
import dev.ruwei.numbers.Quantities;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What every answer promises, whatever was asked.
record Promises(Library library, Answer answer) {
  private static final Frames FRAMES = Frames.from(Prompts.bundled());

  void hold() {
    verdictFitsItsParts();
    quotesAreCutFromTheLibrary();
    sentencesLieInTheText();
    markersCountTheCitations();
    claimsStandInWhatTheyCite();
    numbersStandInWhatTheirClaimsCite();
    missingTermsStandNowhere();
  }

  private void verdictFitsItsParts() {
    switch (answer) {
      case Answer.Answered _ -> assertThat(answer.missing()).isEmpty();
      case Answer.Partial _ -> assertThat(answer.missing()).isNotEmpty();
      case Answer.NotFound _ -> assertThat(answer.citations()).isEmpty();
      case Answer.Help _ -> assertThat(answer.related()).isEmpty();
    }
    var proves = answer instanceof Answer.Answered || answer instanceof Answer.Partial;
    assertThat(claims().isEmpty()).isNotEqualTo(proves);
    assertThat(answer.confidence()).isBetween(0.0, 1.0);
  }

  private void quotesAreCutFromTheLibrary() {
    for (var cited : List.of(answer.citations(), answer.related())) {
      for (var citation : cited) {
        var text = library.passage(citation.passage().id()).map(Passage::text).orElseThrow();
        assertThat(citation.quote()).isEqualTo(citation.range().cut(text));
        assertThat(Boundaries.outward(text, citation.range()))
            .as("cuts no word: " + citation.quote())
            .isEqualTo(citation.range());
      }
    }
  }

  private void sentencesLieInTheText() {
    assertThat(answer.reply().sentences())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparing(Sentence::range))
        .allSatisfy(sentence -> assertThat(textOf(sentence)).isNotBlank());
  }

  private void markersCountTheCitations() {
    for (var claim : claims()) {
      var markers = new StringBuilder();
      claim.citations().forEach(number -> markers.append("[").append(number).append("]"));
      assertThat(answer.reply().text().substring(claim.range().end())).startsWith(markers);
    }
    assertThat(claims().stream().flatMap(claim -> claim.citations().stream()).distinct().toList())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, answer.citations().size()).boxed().toList());
  }

  private void claimsStandInWhatTheyCite() {
    for (var claim : claims()) {
      assertThat(cited(claim)).anyMatch(text -> text.contains(withoutFrames(textOf(claim))));
    }
  }

  private void numbersStandInWhatTheirClaimsCite() {
    for (var claim : claims()) {
      var stated = cited(claim).stream().flatMap(text -> Quantities.in(text).stream()).toList();
      assertThat(Quantities.in(textOf(claim)))
          .allMatch(number -> stated.stream().anyMatch(number::sameValue));
    }
  }

  /// "The article does not mention it" must be true of the articles that were searched.
  private void missingTermsStandNowhere() {
    assertThat(answer.missing())
        .filteredOn(missing -> missing.kind() == Missing.Kind.TERM)
        .filteredOn(missing -> missing.text().codePoints().noneMatch(Character::isDigit))
        .noneMatch(missing -> mentions(Folding.fold(missing.text())));
    assertThat(answer.missing())
        .allMatch(missing -> missing.text().codePointCount(0, missing.text().length()) <= 20);
  }

  private boolean mentions(String term) {
    return library.passages().stream()
        .filter(passage -> searched(passage.language()))
        .map(
            passage ->
                " " + Folding.fold(passage.text()).replaceAll("[^\\p{L}\\p{N}'’]", " ") + " ")
        .anyMatch(text -> text.contains(Language.of(term).chinese() ? term : " " + term + " "));
  }

  private boolean searched(Language language) {
    return answer.related().isEmpty()
        || answer.related().getFirst().passage().language().chinese() == language.chinese();
  }

  private List<Sentence> claims() {
    return answer.reply().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.CLAIM)
        .toList();
  }

  private String textOf(Sentence sentence) {
    return sentence.range().cut(answer.reply().text());
  }

  private List<String> cited(Sentence claim) {
    return claim.citations().stream()
        .map(number -> answer.citations().get(number - 1).passage().text())
        .toList();
  }

  private String withoutFrames(String claim) {
    var language = answer.asked().language();
    var decides = FRAMES.decides().in(language);
    var cut = claim.startsWith(decides) ? claim.substring(decides.length()) : claim;
    var quotes = FRAMES.quoted().in(language, "\n").split("\n", -1);
    return cut.startsWith(quotes[0]) && cut.endsWith(quotes[1]) && !standsAsItIs(cut)
        ? cut.substring(quotes[0].length(), cut.length() - quotes[1].length())
        : cut;
  }

  private boolean standsAsItIs(String cut) {
    return answer.citations().stream().anyMatch(one -> one.passage().text().contains(cut));
  }
}
