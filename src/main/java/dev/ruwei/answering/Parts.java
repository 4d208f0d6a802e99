package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Match;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.QuestionWords;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes apart questions that ask the same of several names, or several things at once.
///
/// "How many users have A and B?" becomes one question for A and one for B; "how many …, and who
/// …?" becomes two. Whoever asks for a comparison gets each side as the article says it.
final class Parts {
  /// One side of a question.
  ///
  /// @param label the question's own word for it
  /// @param bySubject whether it surely asks the same as the other sides, of another name
  record Part(String label, String text, boolean bySubject) {
    Question asked(Question whole) {
      return whole.as(text);
    }
  }

  private static final Pattern BOTH =
      Pattern.compile(
          "各有|各是|各自|分别|各|相比|比较|对比|哪个|哪一个|哪家|谁更|谁的|区别|差别|差异|更[多少高低大小快慢强]|比.{1,12}[多少高低大小快慢强贵重长早]"
              + "|\\b(?:compar(?:e|ed|ison)|versus|vs|respectively|each|both|difference|which|more|larger|bigger|higher|faster)\\b");

  /// A number asked of several names may be one of all or one of each.
  private static final Pattern HOW_MANY = Pattern.compile("多少|几|\\bhow (?:many|much)\\b");

  private static final Pattern JOINT =
      Pattern.compile(
          "[、/]|和|与|跟|同|及|以及|还是|比|相比|对比|vs\\.?|,? ?(?:and|or|versus|than|with) ?(?:the )?");

  /// In quotation marks, or in Latin letters: a capital that does not open the question, with what
  /// follows it (PC版, Model 3).
  private static final Pattern NAME =
      Pattern.compile(
          "[“「『《][^”」』》]{1,12}[”」』》]"
              + "|(?<=\\p{IsHan}|^)[A-Za-z][A-Za-z0-9.-]*(?:\\p{IsHan}{1,2}(?=[和与跟、及各分比]))?"
              + "|(?<=[a-z,] )\\p{Lu}[\\p{L}0-9'’-]*(?: (?:\\p{Lu}[\\p{L}0-9'’-]*|[0-9]+))*");

  /// What is compared may stand between the names: "A 的用户比 B 多吗".
  private static final Pattern OF_ONE = Pattern.compile("(?:的(\\p{IsHan}{1,6}))?比");

  /// How two are compared, behind them.
  private static final Pattern COMPARED =
      Pattern.compile(
          "^(?:，|,)?(?:哪个|哪一个|哪家|谁|哪一?[款座条种])?(?:的)?((?:(?![各有多是])\\p{IsHan}){0,6}?)更?([多少高低大小快慢贵重长早])(?:一些|一点)?[吗呢]?[?？]?$");

  private static final Pattern CUE =
      Pattern.compile("各有|各是|各自|分别|各|相比|比较|对比|哪个|哪一个|哪家|\\b(?:respectively|each|both|compare)\\b");
  private static final Pattern BREAK =
      Pattern.compile(
          "[，,；;？?]\\s*(?:and |以及|还有|又|并且|那么|而)?|\\band (?=how|what|who|when|where|why|which)");

  /// So little names no subject.
  private static final int MOST_WITHOUT_SUBJECT = 4;

  private Parts() {}

  /// The parts of a question; none where it asks one thing of one name.
  static List<Part> of(String question, Lexicon lexicon) {
    var bySubject = bySubject(question, lexicon);
    return bySubject.isEmpty() ? byClause(question, lexicon) : bySubject;
  }

  private static List<Part> bySubject(String question, Lexicon lexicon) {
    var folded = Folding.fold(question);
    var each = BOTH.matcher(folded).find();
    if (!each && !HOW_MANY.matcher(folded).find()) {
      return List.of();
    }
    var names = joined(folded, names(question, folded, lexicon));
    if (names.size() < 2) {
      return List.of();
    }
    var compared = compared(folded, names);
    if (!compared.isEmpty()) {
      return names.stream()
          .map(name -> new Part(name.cut(question), name.cut(question) + compared, true))
          .toList();
    }
    var parts = new ArrayList<Part>();
    for (var name : names) {
      var label = name.cut(question);
      var one =
          question.substring(0, names.getFirst().start())
              + label
              + question.substring(names.getLast().end());
      parts.add(new Part(label, CUE.matcher(one).replaceAll(" "), each));
    }
    return parts;
  }

  /// The names of the lexicon, and what is written like a name.
  private static List<Span> names(String question, String folded, Lexicon lexicon) {
    var names = new ArrayList<>(lexicon.in(folded).stream().map(Match::span).toList());
    var written = NAME.matcher(question);
    while (written.find()) {
      var span = new Span(written.start(), written.end());
      if (names.stream().noneMatch(span::overlaps)) {
        names.add(span);
      }
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /// What to ask of each of some names that are compared by a measure; empty where they are not.
  private static String compared(String folded, List<Span> names) {
    var behind = COMPARED.matcher(folded.substring(names.getLast().end()).strip());
    if (!behind.matches()) {
      return "";
    }
    var between =
        OF_ONE.matcher(folded.substring(names.get(0).end(), names.get(1).start()).strip());
    var ofOne = between.matches() && between.group(1) != null ? between.group(1) : "";
    var thing = ofOne + behind.group(1);
    return "多少".contains(behind.group(2))
        ? "有多少" + thing
        : (thing.isEmpty() ? "" : "的" + thing) + "有多" + behind.group(2);
  }

  /// The first run of names with nothing but a conjunction between them.
  private static List<Span> joined(String folded, List<Span> names) {
    var run = new ArrayList<Span>();
    for (var name : names) {
      if (!run.isEmpty() && !joint(folded, run.getLast(), name)) {
        if (run.size() > 1) {
          return run;
        }
        run.clear();
      }
      run.add(name);
    }
    return run;
  }

  private static boolean joint(String folded, Span one, Span other) {
    return JOINT.matcher(folded.substring(one.end(), other.start()).strip()).matches()
        || OF_ONE.matcher(folded.substring(one.end(), other.start()).strip()).matches()
        || JOINT.matcher(folded.substring(one.end(), other.start())).matches();
  }

  /// Clauses that each have a question word of their own.
  private static List<Part> byClause(String question, Lexicon lexicon) {
    var clauses =
        BREAK
            .splitAsStream(question)
            .map(String::strip)
            .filter(clause -> !clause.isEmpty())
            .toList();
    if (clauses.size() < 2 || clauses.stream().anyMatch(clause -> words(clause).isEmpty())) {
      return List.of();
    }
    var subject = withoutWords(clauses.getFirst());
    return clauses.stream()
        .map(clause -> new Part(clause, complete(clause, clauses, subject, lexicon), false))
        .toList();
  }

  /// A later clause that names nothing asks about what the first one does.
  private static String complete(
      String clause, List<String> clauses, String subject, Lexicon lexicon) {
    var standsAlone =
        clause.equals(clauses.getFirst()) || !lexicon.in(Folding.fold(clause)).isEmpty();
    return standsAlone || content(clause) > MOST_WITHOUT_SUBJECT ? clause : subject + " " + clause;
  }

  /// How many characters, or words, a clause has besides its question words.
  private static long content(String clause) {
    var rest = withoutWords(clause);
    return Characters.anyHan(rest)
        ? rest.chars().filter(Character::isLetterOrDigit).count()
        : Stream.of(rest.split(" ")).filter(word -> !word.isBlank()).count();
  }

  private static List<Span> words(String clause) {
    return QuestionWords.in(Folding.fold(clause));
  }

  private static String withoutWords(String clause) {
    var rest = new StringBuilder(clause);
    words(clause).reversed().forEach(word -> rest.replace(word.start(), word.end(), " "));
    return rest.toString().strip();
  }
}
