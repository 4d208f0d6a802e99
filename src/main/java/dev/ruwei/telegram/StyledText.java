package dev.ruwei.telegram;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts a marked text together. What Telegram would refuse or drop becomes something else of the
/// same length, so that marks stay where they are.
final class StyledText {
  /// Control characters but the line feed, and halves of surrogate pairs.
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n"
              + "]]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  StyledText add(String more) {
    text.append(fit(more));
    return this;
  }

  StyledText add(String more, String mark) {
    return add(more, mark, null);
  }

  StyledText link(String more, String url) {
    return add(more, Mark.LINK, url);
  }

  private StyledText add(String more, String mark, @Nullable String url) {
    var start = text.length();
    add(more);
    if (text.length() > start) {
      marks.add(new Mark(mark, new Span(start, text.length()), url));
    }
    return this;
  }

  boolean empty() {
    return text.isEmpty();
  }

  Styled styled() {
    return new Styled(text.toString(), marks);
  }

  private static String fit(String raw) {
    return UNFIT
        .matcher(raw)
        .replaceAll(unfit -> Character.isSurrogate(unfit.group().charAt(0)) ? "\ufffd" : " ");
  }
}
