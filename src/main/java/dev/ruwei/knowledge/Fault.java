package dev.ruwei.knowledge;

/// Something wrong in a knowledge file.
///
/// @param file the file's name, relative to the knowledge folder; `.` is the folder itself
/// @param line from 1; 0 where the fault is of the whole file
/// @param problem what is wrong
/// @param cure what to do about it
public record Fault(String file, int line, String problem, String cure) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + cure;
  }
}
