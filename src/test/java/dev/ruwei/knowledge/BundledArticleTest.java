package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import dev.ruwei.text.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the bundled article promises: every figure of the original, in sentences that stand alone,
/// in words of our own.
class BundledArticleTest {
  private static final Path ORIGINAL = Path.of("../shared/source/article.txt");
  private static final String ID = "wechat-open-class-2022";
  private static final int MOST_HAN = 45;
  private static final int MOST_WORDS = 25;
  private static final int LONGEST_SHARED_RUN = 12;
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "this", "that", "these", "those", "he", "she", "they", "its", "his", "her",
          "their");
  private static final Pattern CHINESE_PRONOUN = Pattern.compile("^[它他她这该其此].*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern PINYIN_NOTE =
      Pattern.compile("(?<=\\p{IsHan})\\([\\p{IsLatin}\\p{M}]+\\)");

  private final Library library = Library.read(Path.of("knowledge"));

  @Test
  void hasNoFaultInEitherLanguage() {
    assertThat(library.faults()).isEmpty();
    assertThat(library.articles()).extracting(Article::id).containsExactly(ID, ID + ".en");
    assertThat(library.articles()).extracting(Article::wording).containsOnly(Wording.RETOLD);
  }

  @Test
  void hasTheSectionsAndPassagesOfTheOriginal() {
    for (var article : library.articles()) {
      assertThat(article.sections())
          .extracting(section -> section.id() + " " + last(section))
          .containsExactly(
              "intro 8", "channels 9", "search 12", "mini-programs 13", "pay 12", "wecom 12");
    }
  }

  @Test
  void keepsSentencesShort() {
    var tooLong = sentences().filter(s -> s.size() > s.limit()).map(Said::toString).toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void namesTheSubjectOfEachSentence() {
    assertThat(sentences().filter(Said::opensWithPronoun).map(Said::toString)).isEmpty();
  }

  @Test
  void hasEveryFigureOfTheOriginal() throws IOException {
    var missing = new ArrayList<String>();
    for (var row : figures()) {
      var cells = row.split("\\|");
      lacking(ID + ":" + cells[0].strip(), cells[1], missing);
      lacking(ID + ".en:" + cells[0].strip(), cells[2], missing);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void marksWhatTheCopyHasLost() {
    assertThat(library.passages().stream().filter(passage -> !passage.damaged().isEmpty()))
        .extracting(Passage::id)
        .containsExactly(
            ID + ":mini-programs-7",
            ID + ":wecom-12",
            ID + ".en:mini-programs-7",
            ID + ".en:wecom-12");
  }

  @Test
  void sharesNoLongRunWithTheOriginal() throws IOException {
    assumeThat(ORIGINAL).exists();
    var original = PINYIN_NOTE.matcher(Files.readString(ORIGINAL)).replaceAll("");
    var runs = new HashSet<String>();
    windows(Folding.fold(original)).forEach(runs::add);
    var shared = new ArrayList<String>();
    for (var passage : library.article(ID).orElseThrow().passages().toList()) {
      windows(Folding.fold(QUOTED.matcher(passage.text()).replaceAll("|")))
          .filter(runs::contains)
          .forEach(run -> shared.add(passage.id() + " " + run));
    }
    assertThat(shared).isEmpty();
  }

  private void lacking(String id, String figures, List<String> missing) {
    var text = library.passage(id).map(Passage::text).orElse("");
    Stream.of(figures.split(";"))
        .map(String::strip)
        .filter(figure -> !text.contains(figure))
        .forEach(figure -> missing.add(id + " lacks " + figure));
  }

  private static List<String> figures() throws IOException {
    try (var in =
        Objects.requireNonNull(BundledArticleTest.class.getResourceAsStream("/figures.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static int last(Section section) {
    return section.passages().getLast().position();
  }

  /// Runs of Han characters that are one longer than allowed.
  private static Stream<String> windows(String text) {
    return Stream.of(text.split("[^\\p{IsHan}]+"))
        .flatMap(
            run ->
                Stream.iterate(0, i -> i + LONGEST_SHARED_RUN < run.length(), i -> i + 1)
                    .map(i -> run.substring(i, i + LONGEST_SHARED_RUN + 1)));
  }

  private Stream<Said> sentences() {
    return library.passages().stream()
        .flatMap(
            passage ->
                Sentences.of(passage.text()).stream()
                    .map(span -> new Said(passage, span.cut(passage.text()))));
  }

  private record Said(Passage passage, String sentence) {
    boolean chinese() {
      return passage.language() != Language.EN;
    }

    long size() {
      return chinese()
          ? sentence.chars().filter(c -> Characters.isHan((char) c)).count()
          : sentence.strip().split("\\s+").length;
    }

    int limit() {
      return chinese() ? MOST_HAN : MOST_WORDS;
    }

    boolean opensWithPronoun() {
      var first = sentence.strip().split("[^\\p{L}]+")[0].toLowerCase(Locale.ROOT);
      return PRONOUNS.contains(first) || CHINESE_PRONOUN.matcher(sentence).matches();
    }

    @Override
    public String toString() {
      return passage.id() + " (" + size() + ") " + sentence;
    }
  }
}
