package dev.ruwei.documents;

/// A line of a document in reading order: all formats become lists of these.
///
/// @param level of a heading, from 1; 0 for other kinds
/// @param text without a line break; leading blanks stay, for they may begin a paragraph
/// @param number where it stands in the file, from 1: a line, in PDF a page, in EPUB a chapter, in
///   DOCX a paragraph; 0 where that is not known
/// @param apart whether a blank line or the beginning of a block parts it from the line before
public record Line(Kind kind, int level, String text, int number, boolean apart) {
  /// What the format says about a line.
  public enum Kind {
    HEADING,
    /// A line of which it is not known whether the next one continues it.
    TEXT,
    /// The beginning of a whole paragraph; further lines of it are of the kind [#TEXT].
    PARAGRAPH,
    ITEM,
    /// A row of a table that does not name its columns.
    ROW,
    /// A row of a table that says with each value what its column is called.
    RECORD
  }

  public Line {
    if (text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a line with a line break in it");
    }
  }

  /// A line of plain text.
  public static Line text(String text, int number, boolean apart) {
    return new Line(Kind.TEXT, 0, text, number, apart);
  }

  public boolean ofTable() {
    return kind == Kind.ROW || kind == Kind.RECORD;
  }

  public Line withText(String other) {
    return new Line(kind, level, other, number, apart);
  }
}
