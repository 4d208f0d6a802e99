package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What files were found to hold, as bytes. Nothing here is checked: the bytes are sealed, and were
/// written by this very program.
final class ReadingFormat {
  private final ByteBuffer in;

  private ReadingFormat(ByteBuffer in) {
    this.in = in;
  }

  /// Writes the readings that have an article.
  static void write(Collection<Reading> readings, DataOutputStream out) throws IOException {
    out.writeInt(readings.size());
    for (var reading : readings) {
      text(out, reading.file());
      text(out, reading.hash());
      draft(out, Objects.requireNonNull(reading.draft()));
    }
  }

  static List<Reading> read(ByteBuffer bytes) {
    var format = new ReadingFormat(bytes);
    var readings = new ArrayList<Reading>();
    for (var count = bytes.getInt(); count > 0; count--) {
      var file = format.text();
      var hash = format.text();
      var draft = format.draft(file);
      readings.add(new Reading(file, Stamp.NONE, false, hash, draft, null, List.of()));
    }
    return readings;
  }

  private static void draft(DataOutputStream out, Draft draft) throws IOException {
    meta(out, draft.meta());
    out.writeInt(draft.lines().size());
    for (var line : draft.lines().entrySet()) {
      text(out, line.getKey());
      out.writeInt(line.getValue());
    }
    var article = draft.article();
    text(out, article.title());
    text(out, article.language().tag());
    text(out, article.contentHash());
    out.writeInt(article.sections().size());
    for (var section : article.sections()) {
      section(out, section);
    }
  }

  private Draft draft(String file) {
    var meta = meta();
    var lines = new LinkedHashMap<String, Integer>();
    for (var count = in.getInt(); count > 0; count--) {
      lines.put(text(), in.getInt());
    }
    var title = text();
    var language = Language.ofTag(text()).orElseThrow();
    var hash = text();
    var sections = new ArrayList<Section>();
    for (var count = in.getInt(); count > 0; count--) {
      sections.add(section(meta.id(), language));
    }
    return new Draft(file, meta.article(title, language, sections, hash), meta, lines);
  }

  private static void meta(DataOutputStream out, Meta meta) throws IOException {
    text(out, meta.id());
    optional(out, meta.title());
    optional(out, meta.publisher());
    optional(out, meta.source());
    optional(out, meta.copiedFrom());
    text(out, meta.wording().name());
    optional(out, meta.published());
    optional(out, meta.language() == null ? null : meta.language().tag());
    optional(out, meta.translationOf());
    out.writeInt(meta.idLine());
    out.writeInt(meta.translationLine());
  }

  private Meta meta() {
    var id = text();
    var title = optional();
    var publisher = optional();
    var source = optional();
    var copiedFrom = optional();
    var wording = Wording.valueOf(text());
    var published = optional();
    var language = optional();
    return new Meta(
        id,
        title,
        publisher,
        source == null ? null : URI.create(source),
        copiedFrom,
        wording,
        published == null ? null : LocalDate.parse(published),
        language == null ? null : Language.ofTag(language).orElseThrow(),
        optional(),
        in.getInt(),
        in.getInt());
  }

  private static void section(DataOutputStream out, Section section) throws IOException {
    text(out, section.id());
    text(out, section.title());
    var speaker = section.speaker();
    optional(out, speaker == null ? null : speaker.name());
    text(out, speaker == null ? "" : speaker.role());
    out.writeInt(section.passages().size());
    for (var passage : section.passages()) {
      passage(out, passage);
    }
  }

  private Section section(String article, Language language) {
    var id = text();
    var title = text();
    var name = optional();
    var role = text();
    var passages = new ArrayList<Passage>();
    for (var count = in.getInt(); count > 0; count--) {
      passages.add(passage(article, id, language));
    }
    return new Section(id, title, name == null ? null : new Speaker(name, role), passages);
  }

  private static void passage(DataOutputStream out, Passage passage) throws IOException {
    text(out, passage.id());
    out.writeInt(passage.position());
    text(out, passage.text());
    text(out, passage.contentHash());
    out.writeInt(passage.damaged().size());
    for (var span : passage.damaged()) {
      out.writeInt(span.start());
      out.writeInt(span.end());
    }
  }

  private Passage passage(String article, String section, Language language) {
    var id = text();
    var position = in.getInt();
    var text = text();
    var hash = text();
    var damaged = new ArrayList<Span>();
    for (var count = in.getInt(); count > 0; count--) {
      damaged.add(new Span(in.getInt(), in.getInt()));
    }
    return new Passage(id, article, section, position, language, text, damaged, hash);
  }

  private static void optional(DataOutputStream out, @Nullable Object value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      text(out, value.toString());
    }
  }

  private @Nullable String optional() {
    return in.get() == 0 ? null : text();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private String text() {
    var bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
