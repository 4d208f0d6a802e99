package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.retrieval.Vocabulary;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a question counts, as far as it can be told: the word behind "how many".
///
/// @param measure the measure word, empty where there is none
/// @param noun folded; empty where only a measure word says what is counted
/// @param oneByOne whether only whole things can be counted, not a share of them
/// @param ofPersons whether the word, as far as it goes, is one for persons
record Counted(String measure, String noun, boolean oneByOne, boolean ofPersons) {
  private static final String MEASURE = "[个位名家种类项条款台间所座件张本次笔辆只艘部头匹棵]";

  private static final Pattern CHINESE =
      Pattern.compile("(?:多少|(?<!第)几)(" + MEASURE + "?)(\\p{IsHan}{0,2})(\\p{IsHan}{0,5})");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:how many|number"
              + " of)\\s+((?:(?!(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would|should|must|of|in|on|at|to|for|from|with)\\b)[a-z-]+\\s*){1,4})");

  private static final Pattern PLURAL =
      Pattern.compile("[a-z-]{2,}(?<!s)s|people|children|men|women|staff|sheep|fish");

  /// Words for persons: who counts people may be told of users.
  private static final Pattern PERSONS =
      Pattern.compile(
          "人|名|位|员|用户|客|商户|居民|开发者|农户|粉丝|读者|观众|听众|学生|孩|司机|选手|跑者|患者|作者|家长|教师|老师|医生|护士|工人|农民|成员|股东|球迷|\\b(?:people|persons|users|employees|workers|members"
              + "|customers|visitors|passengers|residents|developers|merchants|staff|viewers|listeners|readers|players|students|pupils|patients|guests|fans|subscribers|clients|participants|attendees|spectators|volunteers|drivers|farmers|tourists|travellers|travelers|applicants|runners|children|women|men|households|families|teachers|doctors|nurses|scientists|researchers|engineers|artists|actors|sailors|owners|donors|shareholders|inhabitants|citizens|adults|kids)\\b");

  /// What persons are called by the end of a longer word: 高血压病人, 公交司机.
  private static final Pattern ENDS_IN_PERSONS =
      Pattern.compile(
          "^[^会能可在被把用给从对了的有是来去]*?(?:[病工军诗商路]人|[渔农牧村居市网股选球车]民|[教律厨技画牧]师|[学考医新]生|[骑选歌水猎助]手"
              + "|[记作患学读笔]者|[职员雇矿]工|士兵|员工|司机|顾客|旅客|乘客|游客|用户|商户)");

  /// Words that count nothing in particular.
  private static final Pattern VAGUE =
      Pattern.compile("^(?:钱|元|成|倍|的|了|是|年|个?月|天|小时|分钟|周|百分|比例|在|会(?!员)|被).*");

  private static final Pattern WEIGHT = Pattern.compile("公斤|千克|克|斤|吨|毫升|升|立方|平方|公顷|亩|度|千瓦|兆瓦");

  /// "停车位有几个": whatever they are counted by.
  private static final String ANY_MEASURE = "个";

  /// A household is more than one of those who live in it.
  private static final String HOUSEHOLD = "户";

  /// Persons are counted by these, whoever they are.
  private static final Set<String> HEADS = Set.of("人", "人次");

  /// Measure words of animals and plants.
  private static final Set<String> LIVING = Set.of("只", "头", "匹", "条", "棵", "株", "尾");

  /// Units: who asks for tons wants no percentage.
  private static final Pattern MEASURED =
      Pattern.compile("(?:公斤|千克|吨|毫升|升|立方|平方|公顷|亩|千米|公里|海里|厘米|毫米|英里|米(?!其)|度(?!假)|千瓦|兆瓦|瓦)");

  private static final Pattern BEHIND = Pattern.compile("(?: [a-z][a-z'-]*){1,5}");

  /// Times are no counts, but durations and multiples.
  private static final Pattern TIMES =
      Pattern.compile("\\b(?:years|months|weeks|days|hours|minutes|seconds|times)$");

  /// What is counted.
  private enum Kind {
    PERSONS,
    THINGS,
    /// What may be both, or is not known.
    EITHER;

    /// Households, companies and accounts stand for those who have them.
    private static final Pattern EITHER_WORD =
        Pattern.compile(
            "^[个家户群组代]|账[号户]|帐[号户]|\\b(?:accounts?|households?|companies|firms?|businesses|shops?|teams?|groups?|members?|orders?)$");

    private static final Pattern PERSONS_MEASURE = Pattern.compile("^[名位人]");
    private static final Pattern THINGS_MEASURE =
        Pattern.compile("^[种类项条款台间所座件张本次笔辆只艘部头匹棵盒份套支场篇层]");

    static Kind of(String measure, String noun) {
      if (EITHER_WORD.matcher(measure + noun).find()) {
        return EITHER;
      }
      if (PERSONS_MEASURE.matcher(measure).find()) {
        return PERSONS;
      }
      if (THINGS_MEASURE.matcher(measure).find() || MEASURED.matcher(measure).lookingAt()) {
        return THINGS;
      }
      if (arePersons(measure + noun)) {
        return PERSONS;
      }
      var translations = Vocabulary.translations(noun.isEmpty() ? measure : lastWord(noun));
      if (translations.isEmpty()) {
        return EITHER;
      }
      return translations.stream().anyMatch(Counted::arePersons) ? PERSONS : THINGS;
    }
  }

  private static boolean arePersons(String noun) {
    return PERSONS.matcher(noun).find() || ENDS_IN_PERSONS.matcher(noun).find();
  }

  /// What a folded question counts, empty where it does not say.
  static Optional<Counted> in(String question) {
    var chinese = CHINESE.matcher(question);
    if (chinese.find()) {
      var measure = chinese.group(1);
      var noun = chinese.group(2);
      var persons = ENDS_IN_PERSONS.matcher(noun + chinese.group(3)).find();
      return Optional.of(new Counted(measure, noun, !measure.isEmpty(), persons))
          .filter(counted -> !counted.word().isEmpty())
          .filter(counted -> !VAGUE.matcher(counted.word()).matches());
    }
    var english = ENGLISH.matcher(question);
    return english.find()
        ? plural(english.group(1))
            .filter(noun -> !TIMES.matcher(noun).find())
            .map(noun -> new Counted("", noun, true, false))
        : Optional.empty();
  }

  /// The words up to the first plural: "bigger merchants" of "bigger merchants use".
  private static Optional<String> plural(String words) {
    var plural = PLURAL.matcher(words);
    while (plural.find()) {
      if (plural.end() == words.length() || words.charAt(plural.end()) == ' ') {
        return Optional.of(words.substring(0, plural.end()));
      }
    }
    return Optional.empty();
  }

  /// Whether a quantity of a folded text may count it: it says nothing else that it counts, and
  /// where it says nothing at all, the range does.
  ///
  /// @param range of the text, around the quantity
  boolean mayBe(Quantity quantity, Span range, String whole) {
    var text = range.cut(whole);
    var counts = quantity.unit().word();
    if (MEASURED.matcher(noun).lookingAt()) {
      return quantity.unit().kind() == Unit.Kind.COUNT && MEASURED.matcher(counts).lookingAt();
    }
    if (quantity.unit().kind() != Unit.Kind.COUNT) {
      return !oneByOne;
    }
    if (word().equals(ANY_MEASURE)) {
      return Kind.of(counts, "") != Kind.PERSONS && !MEASURED.matcher(counts).lookingAt();
    }
    if (Characters.anyHan(word()) != Characters.anyHan(text)) {
      return mayBeOfAnotherKind(counts);
    }
    if (word().startsWith(HOUSEHOLD)) {
      return counts.contains(HOUSEHOLD) || counts.contains("家");
    }
    return counts.isEmpty()
        ? noun.isEmpty() || isPeople() || says(text)
        : shares(counts)
            || isSaidBehind(quantity, whole)
            || (isPeople() && PERSONS.matcher(counts).find())
            || (HEADS.contains(counts) && (ofPersons || (arePersons(noun) && text.contains(noun))))
            || isWeighed(counts, text);
  }

  /// Whether, across languages, both are persons or both are things, as far as that is known.
  private boolean mayBeOfAnotherKind(String counts) {
    var asked = Kind.of(measure, noun);
    var told = Characters.anyHan(counts) ? Kind.of(counts, "") : Kind.of("", counts);
    return asked == told || asked == Kind.EITHER || told == Kind.EITHER;
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

  /// "10 million large and medium-sized merchants": the thing that is counted stands a few words
  /// behind.
  private boolean isSaidBehind(Quantity quantity, String text) {
    if (Characters.anyHan(word())) {
      return false;
    }
    var behind = BEHIND.matcher(text).region(quantity.span().end(), text.length());
    return behind.lookingAt()
        && Stream.of(behind.group().split(" ")).anyMatch(word -> lastWord(noun).equals(word));
  }

  private boolean shares(String counts) {
    return Vocabulary.alike(noun, counts)
        || Vocabulary.related(lastWord(noun), lastWord(counts))
        || sharesLetters(counts);
  }

  private boolean sharesLetters(String counts) {
    return Characters.anyHan(word())
        ? !isAnotherKind(counts) && word().codePoints().anyMatch(c -> counts.indexOf(c) >= 0)
        : noun.endsWith(lastWord(counts))
            || (PERSONS.matcher(noun).find() && counts.equals("people"));
  }

  /// A panda is no cat, 熊猫 and 猫.
  private boolean isAnotherKind(String counts) {
    var animal = counts.startsWith(measure) ? counts.substring(measure.length()) : counts;
    return LIVING.contains(measure)
        && !animal.isEmpty()
        && animal.length() < noun.length()
        && noun.endsWith(animal)
        && Vocabulary.has(noun);
  }

  private static String lastWord(String counts) {
    return counts.substring(counts.lastIndexOf(' ') + 1);
  }
}
