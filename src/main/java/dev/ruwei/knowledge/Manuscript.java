package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article in its own words on its way into a file. Texts are cleaned as reading cleans them, so
/// that reading the file again gives exactly these texts; U+FFFD stands for what is damaged.
///
/// @param source a clickable address, which the person who imports it vouches for
/// @param copiedFrom where the copy lay
public record Manuscript(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable String copiedFrom,
    @Nullable Published published,
    Language language,
    List<Part> parts) {
  /// The day, and how it is known.
  public record Published(LocalDate day, String how) {
    public Published {
      how = clean(how);
    }
  }

  /// A section, or without an id what stands before the first one.
  ///
  /// @param lead what stands under the heading: subtitle and speaker
  public record Part(
      @Nullable String id,
      String title,
      @Nullable Speaker speaker,
      @Nullable String lead,
      List<String> passages) {
    public Part {
      title = clean(title);
      lead = lead == null ? null : clean(lead);
      passages = passages.stream().map(Manuscript::clean).filter(text -> !text.isEmpty()).toList();
    }

    /// Texts as a library will hold them, from the lead on.
    Stream<String> texts() {
      return Stream.concat(Stream.ofNullable(lead), passages.stream()).map(Manuscript::shown);
    }
  }

  private static final Pattern DAMAGES = Pattern.compile("\ufffd+");
  private static final String NONCHARACTER = "\ufdd0";

  public Manuscript {
    title = clean(title);
    publisher = publisher == null ? null : clean(publisher);
    parts = List.copyOf(parts);
  }

  /// The texts of all passages as a library will hold them once it has read the file.
  public List<String> texts() {
    return parts.stream().flatMap(Part::texts).toList();
  }

  /// The file's content.
  public String markdown() {
    return new ManuscriptMarkdown(this).write();
  }

  /// A text as people see it, with `[…]` for damage.
  public static String shown(String text) {
    return text.replace("\ufffd", "[…]");
  }

  /// A text as a passage will have it, but for its damages.
  public static String clean(String text) {
    var clean = PassageText.of(text.replace(NONCHARACTER, "")).text();
    return DAMAGES.matcher(clean).replaceAll("\ufffd");
  }
}
