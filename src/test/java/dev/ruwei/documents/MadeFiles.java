package dev.ruwei.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes the files that tests import.
public final class MadeFiles {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private MadeFiles() {}

  /// A ZIP archive of texts by name.
  public static byte[] zip(Map<String, String> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A Word document.
  ///
  /// @param body XML inside `w:body`
  public static byte[] docx(String body) {
    return zip(docxEntries(body));
  }

  static Map<String, String> docxEntries(String body) {
    var entries = new LinkedHashMap<String, String>();
    entries.put("[Content_Types].xml", "<Types/>");
    entries.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document %s><w:body>%s</w:body></w:document>"
            .formatted(W, body));
    entries.put(
        "word/styles.xml",
        """
        <w:styles %s>
        <w:style w:styleId="a3"><w:name w:val="Title"/></w:style>
        <w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:styleId="own"><w:name w:val="Our part"/><w:basedOn w:val="1"/></w:style>
        </w:styles>\
        """
            .formatted(W));
    return entries;
  }

  /// A paragraph of a Word document.
  public static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  /// An EPUB with one file for each chapter.
  public static byte[] epub(String title, List<String> chapters) {
    return zip(epubEntries(title, chapters));
  }

  static Map<String, String> epubEntries(String title, List<String> chapters) {
    var entries = new LinkedHashMap<String, String>();
    entries.put("mimetype", "application/epub+zip");
    entries.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
    var items = new StringBuilder();
    var spine = new StringBuilder();
    for (var i = 0; i < chapters.size(); i++) {
      items.append("<item id=\"c%d\" href=\"text/c%%20%d.xhtml\"/>".formatted(i, i));
      spine.append("<itemref idref=\"c%d\"/>".formatted(i));
      entries.put(
          "OEBPS/text/c %d.xhtml".formatted(i),
          "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>%s</body></html>"
              .formatted(chapters.get(i)));
    }
    entries.put(
        "OEBPS/book.opf",
        """
        <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
        <dc:title>%s</dc:title><dc:publisher>The Press</dc:publisher><dc:date>2020-03-04</dc:date>
        </metadata><manifest>%s</manifest><spine>%s</spine></package>\
        """
            .formatted(title, items, spine));
    return entries;
  }

  /// A PDF of pages of lines in Helvetica; a line that begins with `#` is larger.
  public static byte[] pdf(List<List<String>> pages) {
    FallbackFont.useInsteadOfInstalledOnes();
    try (var pdf = new PDDocument()) {
      for (var lines : pages) {
        page(pdf, lines);
      }
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(PDDocument pdf, List<String> lines) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (var content = new PDPageContentStream(pdf, page)) {
      var y = 800f;
      for (var line : lines) {
        var size = line.startsWith("#") ? 18 : 11;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(60, y);
        content.showText(line.replace("#", ""));
        content.endText();
        y -= line.isEmpty() ? 12 : size * 1.3f;
      }
    }
  }

  /// A PDF in a Chinese font that it does not bring along, as Chinese ones often are.
  public static byte[] chinesePdf(List<String> lines) {
    var content = new StringBuilder();
    var y = 760;
    for (var line : lines) {
      var size = line.startsWith("#") ? 20 : 12;
      var hex = new StringBuilder();
      line.replace("#", "").chars().forEach(c -> hex.append("%04X".formatted(c)));
      content.append("BT /F1 %d Tf 60 %d Td <%s> Tj ET\n".formatted(size, y, hex));
      y -= size * 3 / 2;
    }
    return raw(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5"
                + " 0 R>>>>>>",
            "<</Length %d>>\nstream\n%sendstream".formatted(content.length(), content),
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6"
                + " 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW"
                + " 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement"
                + " 4>>/FontDescriptor 7 0 R>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000"
                + " 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"));
  }

  private static byte[] raw(List<String> objects) {
    var pdf = new StringBuilder("%PDF-1.4\n");
    var offsets = new StringBuilder();
    for (var i = 0; i < objects.size(); i++) {
      offsets.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    var start = pdf.length();
    var count = objects.size() + 1;
    pdf.append("xref\n0 %d\n0000000000 65535 f \n%s".formatted(count, offsets));
    pdf.append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(count, start));
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
