package dev.ruwei.text;

/// A range of UTF-16 units in a text: `start` is in it, `end` is not.
///
/// A negative `start` or an `end` before it is an `IllegalArgumentException`.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /// How many UTF-16 units the range has.
  public int length() {
    return end - start;
  }

  /// Cuts the range out of a text.
  ///
  /// @throws IndexOutOfBoundsException when the range ends behind the text
  public String cut(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest range that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
