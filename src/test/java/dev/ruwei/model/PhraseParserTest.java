package dev.ruwei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sentences\": [{\"text\": \"桥长86米。\", \"citations\": [1, 2]}]}",
        "```json\n[{\"text\":\"桥长86米。\",\"citations\":[1,2]}]\n```",
        "Sure! Here's it: {\"citations\": [\"1\", \"[2]\"], \"text\": \"桥长86米。\"} I hope it's ok",
        "{\"sentence\": \" 桥长86米。\\n\", \"citation\": \"1, 2\"}\n",
        "[{'text': '桥长86米。', 'citations': [1, 2,],},]",
        "{\"sentences\":[{\"text\":\"桥长86米。\",\"citations\":[1,2]},{\"text\":\"cut o",
      })
  void findsASentenceWhateverStandsAroundIt(String reply) {
    assertThat(parse(reply, 1)).containsExactly(new Phrase("桥长86米。", List.of(1, 2)));
    assertThat(parse(reply, 1_000)).isEqualTo(parse(reply, 1));
  }

  @Test
  void givesEachSentenceAsSoonAsItIsWhole() {
    var parser = new PhraseParser();

    assertThat(parser.take("{\"sentences\":[{\"text\":\"A {b} \\\"c\\\" \\\\\",\"citations\":[1]"))
        .isEmpty();
    assertThat(parser.take("}")).containsExactly(new Phrase("A {b} \"c\" \\", List.of(1)));
    assertThat(parser.take(",{\"text\":\"D.\"}]}")).containsExactly(new Phrase("D.", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "桥长86米。[1]",
        "{\"text\": 42, \"citations\": [1]}",
        "{\"text\": \" \", \"citations\": [1]}",
        "{\"answer\": \"桥长86米。\"}",
        "{\"text\": \"never ends",
        "}}}{{{]][[\"\"\"",
        "{\"sentences\": []}",
      })
  void findsNothingElsewhere(String reply) {
    assertThat(parse(reply, 3)).isEmpty();
  }

  @Test
  void skipsABrokenOrEndlessObject() {
    var good = "{\"text\":\"A.\",\"citations\":[1]}";

    assertThat(parse("{\"text\": nonsense}" + good, 5)).hasSize(1);
    assertThat(parse("{\"text\":\"" + "x".repeat(9_000) + "\"}" + good, 100)).hasSize(1);
  }

  private static List<Phrase> parse(String reply, int pieceLength) {
    var parser = new PhraseParser();
    var phrases = new ArrayList<Phrase>();
    for (var at = 0; at < reply.length(); at += pieceLength) {
      phrases.addAll(parser.take(reply.substring(at, Math.min(reply.length(), at + pieceLength))));
    }
    return phrases;
  }
}
