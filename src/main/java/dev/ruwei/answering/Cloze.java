package dev.ruwei.answering;

import dev.ruwei.knowledge.Speaker;
import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns a sentence that states a number into the question for that number.
final class Cloze {
  private static final int LONGEST_HAN = 45;
  private static final int LONGEST_LATIN = 140;

  private static final Pattern CLAUSE_END = Pattern.compile("[，；]|, (?=and |so |which |while )");

  /// The opening clause that says who said it, or where it stands.
  private static final Pattern ATTRIBUTION =
      Pattern.compile("^[^，。]{1,12}(?:说|称|写道|介绍|表示|提到|公布|透露|认为|解释|指出|回顾|举例)，");

  private static final Pattern OPENING =
      Pattern.compile("^(?:more than|nearly|about|over|at least|around|almost|roughly)? ?$");

  private Cloze() {}

  /// The question that a sentence answers, empty where it states no number or is too long to ask.
  ///
  /// @param speaker whose name opens the sentence, and is left out of the question
  static Optional<String> of(String sentence, @Nullable Speaker speaker) {
    var han = Characters.anyHan(sentence);
    var said = withoutAttribution(sentence, speaker, han).replaceAll("[。.！!\\s]+$", "");
    return Quantities.in(said).stream()
        .filter(quantity -> asks(quantity) && !isPartOfAName(said, quantity))
        .filter(quantity -> !saidAgain(said, quantity))
        .findFirst()
        .map(quantity -> question(upToItsClause(said, quantity), quantity, han))
        .filter(question -> question.length() <= (han ? LONGEST_HAN : LONGEST_LATIN));
  }

  /// Figures make questions; one or two of something seldom do.
  private static boolean asks(Quantity quantity) {
    return Figures.tells(quantity) && quantity.unit().kind() != Unit.Kind.PERCENTAGE_POINT;
  }

  /// Numbers in quotation marks are names, and 上千 is no number that could be asked for.
  private static boolean isPartOfAName(String said, Quantity quantity) {
    var start = quantity.span().start();
    return start > 0 && "“\"「上数".indexOf(said.charAt(start - 1)) >= 0;
  }

  /// A question must not hold its answer.
  private static boolean saidAgain(String said, Quantity quantity) {
    return Quantities.in(said).stream().filter(quantity::sameValue).count() > 1;
  }

  /// What comes behind the number's own clause is not asked.
  private static String upToItsClause(String said, Quantity quantity) {
    var rest = CLAUSE_END.matcher(said);
    return rest.find(quantity.span().end()) ? said.substring(0, rest.start()) : said;
  }

  private static String question(String said, Quantity quantity, boolean han) {
    return han ? chinese(said, quantity) : english(said, quantity);
  }

  private static String chinese(String said, Quantity quantity) {
    var word = quantity.unit().kind() == Unit.Kind.MULTIPLE ? "几倍" : "多少";
    return put(word, quantity.span(), said) + "？";
  }

  private static String english(String said, Quantity quantity) {
    var counts = quantity.unit().kind() == Unit.Kind.COUNT;
    var word = counts ? "how many" : "how much";
    var before = said.substring(0, quantity.span().start());
    var question =
        counts && OPENING.matcher(before).matches()
            ? word + said.substring(quantity.span().end())
            : put(word, quantity.span(), said);
    return Character.toUpperCase(question.charAt(0)) + question.substring(1) + "?";
  }

  private static String put(String word, Span span, String text) {
    return text.substring(0, span.start()) + word + text.substring(span.end());
  }

  /// Leaves out an opening such as "X说，" or "X reported that ".
  private static String withoutAttribution(
      String sentence, @Nullable Speaker speaker, boolean han) {
    if (han) {
      return ATTRIBUTION.matcher(sentence).replaceFirst("");
    }
    return speaker == null
        ? sentence
        : sentence.replaceFirst("^" + Pattern.quote(speaker.name()) + " \\w+ (?:that )?", "");
  }
}
