package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Pinyin;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a question in the words of another language: names by the lexicon, other words by the
/// dictionary, and numbers and what the index knows as they are.
final class Translator {
  /// So many forms of a word must share a character that is to stand for it, or all of at least
  /// two.
  private static final int ENOUGH = 3;

  private static final int FEWEST = 2;

  /// What means something of its own only in other places: "can" is no tin in a question.
  private static final Set<String> PARTICLES =
      Set.of(
          ("can could would should shall might must one ones"
                  + " 是 还 又 给 对 从 要 想 很 而 即 让 使 用 来 去 做 干 说 讲 问 看 叫 按 只 再 正 家 位 种 类 件 条 次 块"
                  + " 拿 比 像 点 笔 辆 台 张 艘 座 间 所 本 部 篇 份 套 支 场 项 头 匹 棵 款"
                  + " 因为 由于 存在 人 总 总共 一共 共有 才能 之前 之后 以前 以后")
              .split(" "));

  private static final Set<String> KINDS_OF_TIMES =
      Set.of("day", "date", "week", "month", "year", "time", "hour");
  private static final Pattern CAPITALS =
      Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+)(?:['’]s)?\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final String BROKEN = String.valueOf(QuestionReader.BREAK);
  private static final Pattern IT_TAKES = Pattern.compile("\\bit takes?$");

  /// The same of several words.
  private static final Set<String> LIGHT_PHRASES =
      Set.of(
          "according to",
          "as a whole",
          "at first",
          "at least",
          "at most",
          "compared with",
          "go on",
          "lead to",
          "no longer",
          "refer to",
          "result in",
          "since then",
          "thanks to",
          "up to",
          "used for");

  /// In characters.
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_NAME = 4;

  private final Lexicon lexicon;
  private final boolean toChinese;
  private final TermLookup lookup;
  private final Function<String, Optional<String>> namesInHan;
  private final StringBuilder text = new StringBuilder();
  private final List<Synonym> synonyms = new ArrayList<>();
  private final List<Span> names = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  /// Translates one question into Chinese.
  ///
  /// @param namesInHan writes a name in Han characters where it is one in pinyin
  Translator(Lexicon lexicon, TermLookup lookup, Function<String, Optional<String>> namesInHan) {
    this.lexicon = lexicon;
    this.toChinese = true;
    this.lookup = lookup;
    this.namesInHan = namesInHan;
  }

  /// Translates one question into English.
  Translator(Lexicon lexicon, TermLookup lookup) {
    this.lexicon = lexicon;
    this.toChinese = false;
    this.lookup = lookup;
    this.namesInHan = _ -> Optional.empty();
  }

  /// Translates the question for an index.
  ///
  /// @param question as it was typed
  /// @param rest the same without question words, folded
  Wording translate(String question, String rest) {
    var at = 0;
    for (var match : lexicon.in(rest)) {
      betweenNames(new Span(at, match.span().start()), question, rest);
      var own = match.span().cut(question);
      var forms =
          Stream.concat(Stream.of(own), match.synonyms().stream())
              .filter(form -> Characters.anyHan(form) == toChinese)
              .toList();
      if (!forms.isEmpty()) {
        var span = append(forms.getFirst(), own);
        if (match.proper()) {
          names.add(span);
        }
        forms.stream().skip(1).forEach(form -> synonyms.add(Synonym.of(span, form)));
      }
      at = match.span().end();
    }
    betweenNames(new Span(at, rest.length()), question, rest);
    return new Wording(text.toString(), List.of(), names, synonyms, related, origins);
  }

  /// What stands between names of the lexicon: other names, which English texts have in pinyin, and
  /// words.
  private void betweenNames(Span range, String question, String rest) {
    var from = range.start();
    for (var at = from; !toChinese && at < range.end(); at++) {
      var end = nameEnd(at, range.end(), rest);
      if (end > at) {
        words(new Span(from, at), question, rest);
        var name = new Span(at, end).cut(rest);
        names.add(append(inLatin(name).orElseThrow(), name));
        from = end;
        at = end - 1;
      }
    }
    if (toChinese) {
      from = fullNames(range, question, rest);
    }
    words(new Span(from, range.end()), question, rest);
  }

  /// Two capitals side by side may be a name in pinyin, though its surname is a word: Song Peilan.
  private int fullNames(Span range, String question, String rest) {
    var from = range.start();
    var words = CAPITALS.matcher(question).region(range.start(), range.end());
    while (words.find()) {
      var name = namesInHan.apply(words.group(1) + words.group(2));
      if (name.isPresent()) {
        words(new Span(from, words.start()), question, rest);
        names.add(append(name.get(), words.group()));
        from = words.end();
      }
    }
    return from;
  }

  /// The end of the longest name at a place; the place itself where there is none.
  private int nameEnd(int at, int limit, String rest) {
    for (var end = Math.min(limit, at + LONGEST_NAME); end >= at + SHORTEST_NAME; end--) {
      if (inLatin(rest.substring(at, end)).isPresent()) {
        return end;
      }
    }
    return at;
  }

  /// A Chinese name as the English passages have it: in one word, or the surname apart. What is a
  /// word of its own is no name: 那么 is no "name".
  private Optional<String> inLatin(String han) {
    if (!Characters.allHan(han)) {
      return Optional.empty();
    }
    var surname = latin(han.substring(0, 1));
    var given = latin(han.substring(1));
    return Stream.of(surname + given, surname + " " + given)
        .filter(name -> Atoms.of(name).stream().allMatch(this::isName))
        .findFirst();
  }

  private boolean isName(Atom atom) {
    return lookup.documentFrequency(atom.key()) > 0 && !Dictionary.bundled().list(atom.key());
  }

  private static String latin(String han) {
    return han.chars().mapToObj(c -> Pinyin.syllable((char) c)).collect(Collectors.joining());
  }

  private void words(Span range, String question, String rest) {
    var atoms = Atoms.of(rest).stream().filter(atom -> range.contains(atom.span())).toList();
    var at = range.start();
    for (var word : Dictionary.bundled().translations(rest, atoms)) {
      asItIs(new Span(at, word.span().start()), question);
      at = word.span().end();
      if (PARTICLES.contains(word.span().cut(rest))
          || LIGHT_PHRASES.contains(word.span().cut(rest))
          || asksHowLong(word.span(), rest)
          || isAskedFor(word.span(), rest)) {
        continue;
      }
      if (isIndexed(word.span().cut(rest)) && !Characters.anyHan(word.span().cut(rest))) {
        asItIs(word.span(), question);
      } else {
        translation(word, word.span().cut(question));
      }
    }
    asItIs(new Span(at, range.end()), question);
  }

  /// "How long does it take": nothing is taken.
  private static boolean asksHowLong(Span word, String rest) {
    return IT_TAKES.matcher(rest).region(0, word.end()).find();
  }

  /// "In which year": the answer is one, and need not say so.
  private static boolean isAskedFor(Span word, String rest) {
    return KINDS_OF_TIMES.contains(word.cut(rest))
        && rest.substring(0, word.start()).stripTrailing().endsWith(BROKEN);
  }

  /// The first form that the passages have stands for the word, and the others that they have count
  /// as much. Where they have none, the character that most forms share may: 建 of 建造, 建设 and 修建. A
  /// word of which they have nothing is missed in its usual sense.
  private void translation(Dictionary.Translation word, String words) {
    var forms = word.forms();
    var indexed = longestFirst(forms);
    var span =
        append(
            indexed.isEmpty() ? shared(forms).orElse(forms.getFirst()) : indexed.getFirst(), words);
    indexed.stream().skip(1).forEach(form -> synonyms.add(Synonym.ofTranslation(span, form)));
    relate(span, words);
    if (!word.akin().isEmpty()) {
      related.add(
          new Related(
              span,
              word.akin().stream().map(Form::of).filter(Form::canBeFound).toList(),
              QuestionTerms.RELATED));
    }
  }

  /// A translation stands for one sense of a word; the thesaurus knows others.
  private void relate(Span span, String words) {
    var forms = Thesaurus.across(toChinese, Form.of(Folding.fold(words)));
    if (!forms.isEmpty()) {
      related.add(new Related(span, forms, QuestionTerms.RELATED));
    }
  }

  private Optional<String> shared(List<String> forms) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var form : forms) {
      form.codePoints()
          .distinct()
          .mapToObj(Character::toString)
          .filter(Characters::allHan)
          .forEach(character -> counts.merge(character, 1, Integer::sum));
    }
    var enough = Math.clamp(forms.size(), FEWEST, ENOUGH);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough && isIndexed(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private boolean isIndexed(String form) {
    return QuestionReader.terms(form).stream().allMatch(term -> lookup.documentFrequency(term) > 0);
  }

  /// A form of one Han character stands for a word where it is the usual one, as 茶 of tea, or there
  /// is no other; it is inside of many.
  private List<String> longestFirst(List<String> forms) {
    var usual = forms.getFirst();
    return forms.stream()
        .filter(this::isIndexed)
        .sorted(
            Comparator.comparing(form -> toChinese && form.length() == 1 && !form.equals(usual)))
        .toList();
  }

  /// What of a range of a question stays as it is in another language, each piece by itself: what
  /// the index knows, numbers, and names, so that an unknown one is missed.
  private void asItIs(Span range, String question) {
    var part = range.cut(question);
    var atoms = Atoms.of(part).stream().filter(atom -> !atom.han()).toList();
    for (var i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      var both =
          i + 1 < atoms.size() ? named(atom, atoms.get(i + 1), part) : Optional.<String>empty();
      var one = both.isPresent() ? both : named(atom, atom, part);
      if (one.isPresent()) {
        names.add(append(one.get(), atom.span().cut(part)));
        i += both.isPresent() ? 1 : 0;
      } else if (stays(atom, part, range.start())) {
        append(atom.span().cut(part), atom.span().cut(part));
      }
    }
  }

  private Optional<String> named(Atom first, Atom last, String part) {
    return lookup.documentFrequency(first.key()) > 0
        ? Optional.empty()
        : namesInHan.apply(
            POSSESSIVE
                .matcher(first.span().cut(part) + (first.equals(last) ? "" : last.span().cut(part)))
                .replaceFirst(""));
  }

  private boolean stays(Atom atom, String part, int offset) {
    var first = part.charAt(atom.span().start());
    return lookup.documentFrequency(atom.key()) > 0
        || Character.isDigit(first)
        || ((!toChinese || offset + atom.span().start() > 0) && Character.isUpperCase(first));
  }

  private Span append(String form, String words) {
    var folded = Folding.fold(form);
    var span = new Span(text.length(), text.length() + folded.length());
    text.append(folded).append(QuestionReader.BREAK);
    origins.add(new Origin(span, words));
    return span;
  }
}
