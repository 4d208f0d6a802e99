package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Asked;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Reply;
import dev.ruwei.answering.Sentence;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Ten thousand answers that nobody would write, over all planes of Unicode.
class GeneratedAnswersTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LOADED = "。！？；，\n\n\n ‍️😀🇨🇳 \u3000\t.!?[1]“”";

  private final AnswerText text = new AnswerText(new Phrases(Prompts.bundled()));

  @Test
  void noneIsRefused() {
    for (var seed = 0; seed < 10_000; seed++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      var whole = text.of(answer(random));
      var pieces = Splitter.messages(whole);
      for (var piece : pieces) {
        var place = new Place(7, null, null);
        var message = Letters.message(new Letter.Post(place, piece, List.of(), null));
        assertThat(MessageRules.refusal(JSON.readTree(Letters.write(message))))
            .as("seed %s", seed)
            .isEmpty();
      }
      assertThat(letters(pieces.stream().map(Styled::text).reduce("", String::concat)))
          .as("seed %s", seed)
          .isEqualTo(letters(whole.text()));
      assertThat(marked(pieces)).as("seed %s", seed).isEqualTo(marked(List.of(whole)));
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// All that stands in quotes, without the blanks at which messages are cut.
  private static String marked(List<Styled> pieces) {
    var marked = new StringBuilder();
    for (var piece : pieces) {
      piece.marks().forEach(mark -> marked.append(mark.range().cut(piece.text())));
    }
    return letters(marked.toString());
  }

  private static Answer answer(RandomGenerator random) {
    var reply = words(random, random.nextInt(1, 300));
    var citations = IntStream.range(0, random.nextInt(6)).mapToObj(_ -> citation(random)).toList();
    var sentences = new ArrayList<Sentence>();
    for (var i = 1; i <= citations.size(); i++) {
      sentences.add(new Sentence(new Span(0, reply.length()), Sentence.Kind.CLAIM, List.of(i)));
    }
    return new Answer.Answered(
        new Asked("?", "?", Language.ZH_HANS),
        new Reply(reply, sentences),
        citations,
        List.of(),
        List.of(),
        Composer.TEMPLATE,
        1);
  }

  private static Citation citation(RandomGenerator random) {
    var words = words(random, random.nextInt(10) == 0 ? 9_000 : random.nextInt(1, 700));
    var passage = new Passage("a:b-1", "a", "b", 1, Language.ZH_HANS, words, List.of(), "sha256:1");
    var speaker = random.nextBoolean() ? null : new Speaker(words(random, 5), "");
    var section = new Section("b", words(random, 20), speaker, List.of(passage));
    var article =
        new Article(
            "a",
            words(random, 30),
            null,
            random.nextBoolean() ? null : URI.create("https://example.org/"),
            null,
            random.nextBoolean() ? Wording.RETOLD : Wording.ORIGINAL,
            null,
            Language.ZH_HANS,
            null,
            List.of(section),
            "sha256:0");
    var start = random.nextInt(words.length());
    var range = new Span(start, random.nextInt(start, words.length()) + 1);
    return new Citation(article, section, passage, range);
  }

  private static String words(RandomGenerator random, int length) {
    var text = new StringBuilder("x");
    while (text.length() < length) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x110000));
        case 1 -> text.append(LOADED.charAt(random.nextInt(LOADED.length())));
        default -> text.append((char) (0x4e00 + random.nextInt(5_000)));
      }
    }
    return text.toString();
  }
}
