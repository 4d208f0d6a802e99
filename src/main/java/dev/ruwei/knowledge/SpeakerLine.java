package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bullets that may open a section: `- speaker: NAME | ROLE` and `- lead: TEXT`.
final class SpeakerLine {
  private static final Pattern SPEAKER =
      Pattern.compile("(?:speaker|讲者|講者) ?[:：] ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD =
      Pattern.compile("(?:lead|导语|導語) ?[:：] ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BAR = Pattern.compile("[|｜]");

  private SpeakerLine() {}

  /// What follows `speaker:`, where the text is such a line.
  static Optional<String> speaker(Block.Paragraph bullet) {
    return behind(SPEAKER, bullet).map(PassageText::text);
  }

  static Optional<PassageText> lead(Block.Paragraph bullet) {
    return behind(LEAD, bullet);
  }

  /// Name and role; empty where there is no name.
  static Optional<Speaker> parse(String nameAndRole) {
    var parts = BAR.split(nameAndRole, 2);
    var role = parts.length > 1 ? parts[1].strip() : "";
    return Optional.of(parts[0].strip())
        .filter(name -> !name.isEmpty())
        .map(name -> new Speaker(name, role));
  }

  /// A full sentence about who speaks, so that there is something to cite.
  static String sentence(String section, Speaker speaker, Language language) {
    var role = speaker.role().isEmpty();
    return switch (language) {
      case ZH_HANS ->
          "“" + section + "”这一节的讲者是" + speaker.name() + (role ? "" : "，" + speaker.role()) + "。";
      case ZH_HANT ->
          "“" + section + "”這一節的講者是" + speaker.name() + (role ? "" : "，" + speaker.role()) + "。";
      case EN ->
          "The speaker of the section “%s” is %s%s."
              .formatted(section, speaker.name(), role ? "" : ", " + speaker.role());
    };
  }

  private static Optional<PassageText> behind(Pattern key, Block.Paragraph bullet) {
    var found = key.matcher(bullet.text().text());
    return bullet.bullet() && found.lookingAt()
        ? Optional.of(bullet.text().from(found.end()))
        : Optional.empty();
  }
}
