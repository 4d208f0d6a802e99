package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.retrieval.Vocabulary;
import dev.ruwei.text.Characters;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question counts, as far as it can be told: the word behind "how many".
///
/// @param measure the measure word, empty where there is none
/// @param noun folded; empty where only a measure word says what is counted
/// @param oneByOne whether only whole things can be counted, not a share of them
record Counted(String measure, String noun, boolean oneByOne) {
  private static final String MEASURE = "[个位名家种类项条款台间所座件张本次笔辆只艘部头匹棵]";

  private static final Pattern CHINESE =
      Pattern.compile("(?:多少|(?<!第)几)(" + MEASURE + "?)(\\p{IsHan}{0,2})");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:how many|number of)\\s+((?:[a-z-]+\\s+){0,2}?(?:[a-z-]{3,}s|people))\\b");

  /// Words for persons: who counts people may be told of users.
  private static final Pattern PERSONS =
      Pattern.compile(
          "人|名|位|员|用户|客|商户|居民|开发者|农户|粉丝|读者|\\b(?:people|persons|users|employees|workers|members"
              + "|customers|visitors|passengers|residents|developers|merchants|staff)\\b");

  /// Words that count nothing in particular.
  private static final Pattern VAGUE =
      Pattern.compile("^(?:钱|元|成|倍|的|了|是|年|个?月|天|小时|分钟|周|百分|比例|在|会(?!员)|被).*");

  private static final Pattern WEIGHT = Pattern.compile("公斤|千克|克|斤|吨|毫升|升|立方|平方|公顷|亩|度|千瓦|兆瓦");

  /// Times are no counts, but durations and multiples.
  private static final Pattern TIMES =
      Pattern.compile("\\b(?:years|months|weeks|days|hours|minutes|seconds|times)$");

  /// What a folded question counts, empty where it does not say.
  static Optional<Counted> in(String question) {
    var chinese = CHINESE.matcher(question);
    if (chinese.find()) {
      var measure = chinese.group(1);
      return Optional.of(new Counted(measure, chinese.group(2), !measure.isEmpty()))
          .filter(counted -> !counted.word().isEmpty())
          .filter(counted -> !VAGUE.matcher(counted.word()).matches());
    }
    var english = ENGLISH.matcher(question);
    return english.find() && !TIMES.matcher(english.group(1)).find()
        ? Optional.of(new Counted("", english.group(1), true))
        : Optional.empty();
  }

  /// Whether a quantity of a folded text may count it: it says nothing else that it counts, and
  /// where it says nothing at all, the text does.
  boolean mayBe(Quantity quantity, String text) {
    var counts = quantity.unit().word();
    if (quantity.unit().kind() != Unit.Kind.COUNT) {
      return !oneByOne;
    }
    if (Characters.anyHan(word()) != Characters.anyHan(text)) {
      return true;
    }
    return counts.isEmpty()
        ? noun.isEmpty() || isPeople() || says(text)
        : shares(counts)
            || (isPeople() && PERSONS.matcher(counts).find())
            || isWeighed(counts, text);
  }

  /// How much honey is told in kilograms.
  private boolean isWeighed(String counts, String text) {
    return !oneByOne && WEIGHT.matcher(counts).matches() && text.contains(noun);
  }

  private String word() {
    return measure + noun;
  }

  private boolean says(String text) {
    return !oneByOne || text.contains(lastWord(noun));
  }

  private boolean isPeople() {
    return noun.startsWith("人") || noun.contains("people");
  }

  private boolean shares(String counts) {
    return Vocabulary.alike(noun, counts) || sharesLetters(counts);
  }

  private boolean sharesLetters(String counts) {
    return Characters.anyHan(word())
        ? word().codePoints().anyMatch(c -> counts.indexOf(c) >= 0)
        : noun.endsWith(lastWord(counts))
            || (PERSONS.matcher(noun).find() && counts.equals("people"));
  }

  private static String lastWord(String counts) {
    return counts.substring(counts.lastIndexOf(' ') + 1);
  }
}
