package dev.ruwei.documents;

/// What can be read, recognised by content.
public enum Format {
  TEXT("plain text"),
  MARKDOWN("Markdown"),
  HTML("HTML"),
  PDF("PDF"),
  DOCX("Word (DOCX)"),
  EPUB("EPUB");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /// As people call it.
  public String label() {
    return label;
  }
}
