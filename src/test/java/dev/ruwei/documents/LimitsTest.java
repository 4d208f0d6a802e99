package dev.ruwei.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every limit of reading at the limit, one above it, and a hundred times as much.
class LimitsTest {
  private static final Limits SMALL =
      new Limits(1 << 20, 2_000, 40_000, 20, 12, 20, 5, 300, 10, Duration.ofSeconds(60));

  static Stream<Arguments> limits() {
    return Stream.of(
        limit("text", 2_000, "larger than", n -> utf8("a. ".repeat(n).substring(0, n))),
        limit("HTML", 2_000, "larger than", n -> utf8("<p>" + "a".repeat(n - 3))),
        limit("depth of HTML", 20 - 3, "nested", n -> utf8("<div>".repeat(n) + "a")),
        limit(
            "depth of DOCX",
            20 - 3,
            "nested",
            n -> MadeFiles.docx("<w:sdt>".repeat(n) + "<w:p/>" + "</w:sdt>".repeat(n))),
        limit(
            "depth of EPUB", 20 - 3, "nested", n -> MadeFiles.epub("A", List.of(nested("div", n)))),
        limit(
            "part of DOCX",
            2_000 - frame(MadeFiles.docxEntries(""), "word/document.xml"),
            "larger than",
            n -> MadeFiles.docx("x".repeat(n))),
        limit(
            "part of EPUB",
            2_000 - frame(MadeFiles.epubEntries("A", List.of("")), "OEBPS/text/c 0.xhtml"),
            "larger than",
            n -> MadeFiles.epub("A", List.of("x".repeat(n)))),
        limit("entries of DOCX", 12 - 3, "entries", n -> archive(n, "")),
        limit("unpacked size", 40_000 - 700, "unpacked it is larger", n -> archive(1, noise(n))),
        limit("pages", 5, "pages", n -> MadeFiles.pdf(Collections.nCopies(n, List.of("A line.")))),
        limit(
            "characters of PDF",
            300 / 10,
            "characters",
            n -> MadeFiles.pdf(List.of(Collections.nCopies(n, "A line 23.")))));
  }

  private static int frame(Map<String, String> entries, String name) {
    return entries.getOrDefault(name, "").length();
  }

  private static Arguments limit(String name, int most, String message, IntFunction<byte[]> file) {
    return Arguments.of(name, most, message, file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void holdsTheLimit(String name, int most, String message, IntFunction<byte[]> file) {
    var documents = new Documents(SMALL);

    assertThat(documents.read("a", file.apply(most))).isNotNull();
    assertRefused(documents, file.apply(most + (name.startsWith("unpacked") ? 700 : 1)), message);
    // A hundred times as much may be above another limit, too.
    assertRefused(documents, file.apply(most * 100), "");
  }

  @Test
  void holdsTheRatioBehindTheFirstMebibyte() {
    var limits =
        new Limits(1 << 24, 1 << 24, 1 << 28, 100, 12, 20, 5, 300, 10, Duration.ofSeconds(60));
    var documents = new Documents(limits);

    assertThat(documents.read("a", archive(1, "x".repeat(1 << 19)))).isNotNull();
    assertRefused(documents, archive(1, "x".repeat(1 << 22)), "times as large");
    assertRefused(documents, archive(1, "x".repeat(100 << 20)), "times as large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.xml", "a/../../b", "/etc/passwd", "C:\\b", "..\\b", "a\nb", "a\u0000b"})
  void refusesEntriesThatLeadOut(String name) {
    var entries = MadeFiles.docxEntries(MadeFiles.p("x", "Text."));
    entries.put(name, "x");

    assertRefused(new Documents(SMALL), MadeFiles.zip(entries), "leads out of it");
  }

  @Test
  void refusesEntities() {
    var laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b"
            + " \"&a;&a;\">]><w:document/>";
    var entries = MadeFiles.docxEntries("");
    entries.put("word/document.xml", laughs);
    assertRefused(new Documents(SMALL), MadeFiles.zip(entries), "entities");

    var outside = "<!DOCTYPE html [<!entity x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>";
    var book = MadeFiles.epubEntries("A", List.of("a"));
    book.put("OEBPS/text/c 0.xhtml", outside);
    assertRefused(new Documents(SMALL), MadeFiles.zip(book), "entities");
  }

  @Test
  void opensNoArchiveInAnArchive() {
    var inner = new String(MadeFiles.zip(Map.of("a", "b")), StandardCharsets.ISO_8859_1);
    var entries = MadeFiles.docxEntries(MadeFiles.p("x", "Text."));
    entries.put("word/embeddings/a.zip", inner);

    var document = new Documents(SMALL).read("a", MadeFiles.zip(entries));
    assertThat(document.leftOut())
        .containsExactly(new LeftOut(0, "embedded file", "word/embeddings/a.zip"));
    assertRefused(new Documents(SMALL), MadeFiles.zip(Map.of("a.zip", inner)), "Unpack it");
  }

  @Test
  void refusesBrokenFiles() {
    var docx = MadeFiles.docx(MadeFiles.p("x", "Text."));
    var pdf = MadeFiles.pdf(List.of(List.of("A line.")));

    assertRefused(new Documents(SMALL), Arrays.copyOf(docx, docx.length / 2), "");
    assertRefused(new Documents(SMALL), Arrays.copyOf(pdf, 100), "");
    assertRefused(new Documents(SMALL), MadeFiles.pdf(List.of(List.of())), "OCR");
    assertRefused(new Documents(SMALL), utf8("{\\rtf1 a}"), "RTF");
  }

  private static void assertRefused(Documents documents, byte[] file, String message) {
    assertThatThrownBy(() -> documents.read("a", file))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }

  private static byte[] archive(int entries, String content) {
    var parts = MadeFiles.docxEntries(MadeFiles.p("x", "Text."));
    for (var i = 0; i < entries; i++) {
      parts.put("media/" + i + ".png", content);
    }
    return MadeFiles.zip(parts);
  }

  /// Text that does not get much smaller when it is packed.
  private static String noise(int length) {
    var random = new SplittableRandom(1);
    var noise = new StringBuilder();
    random.ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
    return noise.toString();
  }

  private static String nested(String name, int times) {
    return "<%s>".formatted(name).repeat(times) + "a" + "</%s>".formatted(name).repeat(times);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
