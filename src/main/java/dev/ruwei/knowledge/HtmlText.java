package dev.ruwei.knowledge;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// The text of a block of HTML: tags, comments, scripts and styles go, entities are decoded.
///
/// Goes forward only, so that unclosed tags cost no more than closed ones.
final class HtmlText {
  private final String html;
  private final String lower;
  private final StringBuilder text = new StringBuilder();

  private HtmlText(String html) {
    this.html = html;
    this.lower = html.toLowerCase(Locale.ROOT);
  }

  static String of(String html) {
    return HtmlUtils.htmlUnescape(new HtmlText(html).withoutTags());
  }

  private String withoutTags() {
    var from = 0;
    while (from < html.length()) {
      var tag = html.indexOf('<', from);
      var end = tag < 0 ? html.length() : tag;
      text.append(html, from, end);
      from = tag < 0 ? end : endOf(tag);
      text.append(tag < 0 ? "" : " ");
    }
    return text.toString();
  }

  private int endOf(int tag) {
    if (html.startsWith("<!--", tag)) {
      return behind("-->", tag);
    }
    if (lower.startsWith("<script", tag)) {
      return behind("</script>", tag);
    }
    return lower.startsWith("<style", tag) ? behind("</style>", tag) : behind(">", tag);
  }

  private int behind(String end, int from) {
    var found = lower.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }
}
