package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SafeTextTest {
  private static final String HOSTILE =
      "\u001b[2J\u001b]52;c;aGk=\u0007 \u009b31m \u202eabc\u2069 \u2028 \u007f \r \ud800 a\tb\n";

  @Test
  void showsControlsInsteadOfObeyingThem() {
    assertThat(SafeText.shown(HOSTILE))
        .isEqualTo("␛[2J␛]52;c;aGk=␇ \ufffd31m \ufffdabc\ufffd \ufffd ␡ ␍ \ufffd a\tb\n");
  }

  @Test
  void leavesWhatPeopleWrite() {
    var text = "每天 4.5 亿 — “naïve” 👩‍👩‍👧 ①\n";

    assertThat(SafeText.shown(text)).isEqualTo(text);
    assertThat(SafeText.escaped(text)).isEqualTo(text);
  }

  @Test
  void escapesJsonWithoutChangingWhatItSays() {
    var json = SafeText.escaped(JsonMapper.shared().writeValueAsString(HOSTILE));

    assertThat(json).doesNotContainPattern("[\u0000-\u001f\u007f-\u009f\u202a-\u202e]");
    assertThat(JsonMapper.shared().readValue(json, String.class)).isEqualTo(HOSTILE);
  }

  @Test
  void letsNoControlThroughInRandomText() {
    var random = new Random(7);
    for (var i = 0; i < 200; i++) {
      var text =
          random
              .ints(50, 0, 0x3000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
      assertThat(SafeText.shown(text.toString()))
          .doesNotContainPattern("[\u0000-\b\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]");
    }
  }
}
