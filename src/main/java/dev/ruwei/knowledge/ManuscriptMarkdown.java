package dev.ruwei.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a manuscript as the Markdown that [ArticleReader] reads.
final class ManuscriptMarkdown {
  /// What is markup wherever it stands. Closing brackets are among it so that no text looks like a
  /// mark of damage.
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]]|[<&](?=[\\p{L}#/!?])");

  /// What is markup at the beginning of a line only.
  private static final Pattern OPENING = Pattern.compile("^(?:[#>+=~|-]|\\d{1,9}(?=[.)]))");

  private static final Pattern RESERVED =
      Pattern.compile("(?:speaker|lead|讲者|講者|导语|導語) ?[:：].*", Pattern.CASE_INSENSITIVE);

  private final Manuscript manuscript;
  private final StringBuilder out = new StringBuilder();

  ManuscriptMarkdown(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  String write() {
    frontMatter();
    manuscript.parts().forEach(this::part);
    return out.toString();
  }

  private void frontMatter() {
    out.append("---\n");
    entry("id", manuscript.id());
    entry("title", Manuscript.shown(manuscript.title()));
    entry("publisher", manuscript.publisher());
    entry("source", manuscript.source());
    entry("copiedFrom", manuscript.copiedFrom());
    out.append("wording: ").append(Wording.ORIGINAL.tag()).append('\n');
    var published = manuscript.published();
    if (published != null) {
      out.append("published: ").append(published.day());
      out.append(" # ").append(published.how()).append('\n');
    }
    out.append("language: ").append(manuscript.language().tag()).append('\n');
    out.append("---\n");
  }

  private void entry(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  /// Plain where YAML takes it for nothing but text.
  private static String quoted(String value) {
    return value.matches("[\\p{L}][\\p{L}\\p{N}. -]*") && !isKeyword(value)
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isKeyword(String value) {
    return value.toLowerCase(Locale.ROOT).matches("true|false|yes|no|on|off|null|y|n")
        || value.endsWith(" ");
  }

  private void part(Manuscript.Part part) {
    out.append('\n');
    if (part.id() != null) {
      var title = escaped(part.title());
      out.append("## ").append(title).append(" {#").append(part.id()).append("}\n\n");
    }
    speaker(part.speaker());
    if (part.lead() != null) {
      out.append("- lead: ").append(escaped(part.lead())).append('\n');
    }
    part.passages().forEach(this::passage);
  }

  private void speaker(@Nullable Speaker speaker) {
    if (speaker != null) {
      out.append("- speaker: ").append(escaped(barless(speaker.name())));
      out.append(speaker.role().isEmpty() ? "" : " | " + escaped(barless(speaker.role())));
      out.append('\n');
    }
  }

  private static String barless(String text) {
    return text.replace('|', '/').replace('｜', '/');
  }

  /// A text that would read as a line about speaker or lead stands as a paragraph.
  private void passage(String text) {
    if (RESERVED.matcher(text).matches()) {
      out.append('\n').append(escaped(text)).append("\n\n");
    } else {
      out.append("- ").append(escaped(text)).append('\n');
    }
  }

  private static String escaped(String text) {
    var inside = MARKUP.matcher(text).replaceAll("\\\\$0");
    var opening = OPENING.matcher(inside);
    var safe = inside;
    if (opening.find()) {
      safe =
          Character.isDigit(inside.charAt(0))
              ? inside.substring(0, opening.end()) + "\\" + inside.substring(opening.end())
              : "\\" + inside;
    }
    return safe.replace("\ufffd", "[…]{.damaged}");
  }
}
