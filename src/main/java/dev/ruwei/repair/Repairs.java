package dev.ruwei.repair;

import java.util.List;
import java.util.stream.Stream;

/// The door: all repairs of a decoded text, in their order.
///
/// A repair is applied only where its result is unique and plausible; each says how it judges that.
/// What was lost is never guessed: the place becomes one U+FFFD.
///
/// The order: what stands for characters first (entities, then bytes read in a wrong encoding), as
/// all others need the true characters; then what was inserted or lost between them; style last.
/// Bytes out of step come before pinyin notes, for notes prove lost bytes.
public final class Repairs {
  private static final int MOST_ROUNDS = 12;

  /// What gives back the true characters; done until nothing changes, before anything else, for
  /// others take out what these need.
  private static final List<Step> CHARACTERS =
      List.of(
          new Step("html-entities", Entities::find),
          new Step("utf8-read-as-latin", Utf8ReadAsLatin::find),
          new Step("utf8-read-as-gbk", Utf8ReadAsGbk::find),
          new Step("gbk-read-as-latin", GbkReadAsLatin::find));

  private static final List<Step> TEXT =
      List.of(
          new Step("invisible-characters", Invisibles::find),
          new Step("gbk-out-of-step", ByteShift::findWhole),
          new Step("gbk-out-of-step", ByteShift::find),
          new Step("pinyin-notes", PinyinNotes::find),
          new Step("lost-blanks", LostBlanks::find),
          new Step("unicode-normalization", Normalization::find),
          new Step("mixed-scripts", MixedScripts::find),
          new Step("full-width-letters", FullWidthLetters::find),
          new Step("half-width-marks", HalfWidthMarks::find),
          new Step("damage-marks", Damages::joinRuns));

  static final List<Step> STEPS = Stream.of(CHARACTERS, TEXT).flatMap(List::stream).toList();

  private Repairs() {}

  /// Repairs a whole document, with its line breaks, which stay. Repairing the result again changes
  /// nothing.
  ///
  /// Goes round until nothing changes, for text can be damaged in layers. Every round undoes one,
  /// so that it ends; a text that would need more than a dozen is none.
  public static Repaired repair(String text) {
    var log = new RepairLog();
    var current = text;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var next = once(TEXT, again(CHARACTERS, current, log), log);
      if (next.equals(current)) {
        break;
      }
      current = next;
    }
    return new Repaired(current, log.repairs(), Damages.of(current));
  }

  /// Joins the lines of paragraphs that were wrapped at a width; a text that was not wrapped stays.
  public static String joinHardBreaks(String text) {
    return Edit.apply(text, HardBreaks.find(text));
  }

  private static String again(List<Step> steps, String text, RepairLog log) {
    var current = text;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var next = once(steps, current, log);
      if (next.equals(current)) {
        break;
      }
      current = next;
    }
    return current;
  }

  private static String once(List<Step> steps, String text, RepairLog log) {
    var current = text;
    for (var step : steps) {
      var edits = step.find().apply(current);
      log.add(step.name(), edits, current);
      current = Edit.apply(current, edits);
    }
    return current;
  }
}
