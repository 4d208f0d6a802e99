package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/// Everyday English words with the Chinese words that an article has for them, read in both
/// directions: a question finds an article in the other language, and what shares a translation
/// says nearly the same. It holds for any article; names belong to the lexicon.
final class Dictionary {
  private static final String FILE = "english-chinese.txt";
  private static final SingletonSupplier<Dictionary> BUNDLED =
      SingletonSupplier.of(Dictionary::read);
  private static final Pattern WORD_BREAK = Pattern.compile("[ -]");

  /// From which score on a word counts as a paraphrase, and as related.
  private static final double PARAPHRASE = 0.5;

  private static final double RELATED = 0.2;

  /// A translation of so many words says nothing of what they have in common.
  private static final int MOST_SENSES = 25;

  private final Phrases<Sense> inEnglish = new Phrases<>();
  private final Phrases<Sense> inChinese = new Phrases<>();
  private final Map<String, Form> forms = new HashMap<>();

  /// Phrases of one word besides those that atoms leave out, in charge of, with their translations.
  private final Map<String, List<String>> idioms = new HashMap<>();

  /// Of the words that were asked for already; they cannot be more than the dictionary has.
  private final Map<Form, Pivoted> pivoted = new ConcurrentHashMap<>();

  /// What a word may mean.
  ///
  /// @param own the word itself, as the dictionary lists it
  /// @param word in the other language
  /// @param share how usual this is, 1 for the most usual
  private record Sense(String own, String word, Form form, double share) {}

  /// What shares translations with a word: most of its senses, or some.
  private record Pivoted(List<Form> near, List<Form> far) {}

  /// A word or phrase of a question in the other language.
  ///
  /// @param span in the question
  /// @param forms the usual ones first
  /// @param akin the forms of other words of the same stem: of "elevation" where "elevators" was
  ///   asked
  record Translation(Span span, List<String> forms, List<String> akin) {}

  private record Entry(String english, List<String> chinese) {
    static Entry of(String line) {
      var sides = line.split(": ", 2);
      return new Entry(sides[0], List.of(sides[1].split(", ")));
    }
  }

  private Dictionary(List<Entry> entries) {
    var most = entries.stream().mapToInt(entry -> entry.chinese().size()).max().orElse(0);
    // First each word's usual sense, so that it comes first in the other direction too.
    for (var rank = 0; rank < most; rank++) {
      for (var entry : entries) {
        if (rank < entry.chinese().size()) {
          add(entry.english(), entry.chinese().get(rank), 1.0 / (1 + rank));
        }
      }
    }
    entries.forEach(this::addJoined);
  }

  /// Read on first use.
  static Dictionary bundled() {
    return Objects.requireNonNull(BUNDLED.get());
  }

  /// Whether a text is a word or phrase of one of both languages, as a whole.
  boolean list(String word) {
    return forms.containsKey(word);
  }

  /// The words and phrases that stand in some atoms.
  List<? extends Phrases.Found<?>> in(List<Atom> atoms) {
    return Stream.of(inEnglish, inChinese).flatMap(side -> side.in(atoms).stream()).toList();
  }

  /// The words and phrases of a text that the dictionary has, from the left, the longest at each
  /// place.
  ///
  /// @param text folded
  /// @param atoms those of the text that are looked at
  List<Translation> translations(String text, List<Atom> atoms) {
    var said = idioms(text, atoms);
    return Stream.concat(
            said.stream(),
            Stream.of(inChinese, inEnglish)
                .flatMap(side -> side.oneByOne(atoms).stream())
                .map(found -> translation(found.span(atoms), text, found.values()))
                .filter(one -> said.stream().noneMatch(idiom -> idiom.span().overlaps(one.span()))))
        .sorted(Comparator.comparing(Translation::span))
        .toList();
  }

  /// Those that stand in a text as they are around some of its atoms, none inside another.
  private List<Translation> idioms(String text, List<Atom> atoms) {
    var found = new ArrayList<Translation>();
    if (atoms.stream().anyMatch(atom -> !atom.han())) {
      idioms.forEach(
          (idiom, forms) -> {
            var span = placeOf(idiom, text);
            if (atoms.stream().anyMatch(atom -> span.contains(atom.span()))) {
              found.add(new Translation(span, forms, List.of()));
            }
          });
    }
    return found.stream()
        .filter(one -> found.stream().noneMatch(longer -> isPartOf(one.span(), longer.span())))
        .toList();
  }

  private static boolean isPartOf(Span one, Span longer) {
    return longer.contains(one) && longer.length() > one.length();
  }

  /// Where a phrase stands in a text as a whole; nowhere else than at its start, and empty, where
  /// it does not.
  private static Span placeOf(String phrase, String text) {
    var start = text.indexOf(phrase);
    var end = start + phrase.length();
    var whole =
        start >= 0
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    return whole ? new Span(start, end) : new Span(0, 0);
  }

  private static Translation translation(Span span, String text, List<Sense> senses) {
    var written = span.cut(text);
    var same = senses.stream().filter(sense -> Inflection.isOf(sense.own(), written)).toList();
    var meant = same.isEmpty() ? senses : same;
    var forms = words(meant);
    return new Translation(
        span, forms, words(senses).stream().filter(word -> !forms.contains(word)).toList());
  }

  /// The translations of one word, the usual ones first.
  List<String> translations(Form word) {
    return Stream.of(inChinese, inEnglish)
        .flatMap(side -> side.of(word).stream())
        .map(Sense::word)
        .distinct()
        .toList();
  }

  /// Words that share translations with those of a question: paraphrases by a pivot language, after
  /// Bannard and Callison-Burch (2005).
  List<Related> paraphrases(List<Atom> question) {
    var all = new ArrayList<Related>();
    for (var english : List.of(true, false)) {
      for (var found : (english ? inEnglish : inChinese).in(question)) {
        var own = Form.of(question.subList(found.start(), found.end()));
        var others = pivoted.computeIfAbsent(own, _ -> sharing(found.values(), english, own));
        all.add(new Related(found.span(question), others.near(), QuestionTerms.PARAPHRASE));
        all.add(new Related(found.span(question), others.far(), QuestionTerms.RELATED));
      }
    }
    return all;
  }

  /// The words that share translations with a word, each with the sum over those translations of
  /// the product of its share for both.
  private Pivoted sharing(List<Sense> senses, boolean english, Form own) {
    var scores = new HashMap<Form, Double>();
    for (var there : senses) {
      var back = (english ? inChinese : inEnglish).of(there.form());
      if (back.size() <= MOST_SENSES) {
        for (var here : back) {
          if (here.own().equals(there.word())
              && here.form().canBeFound()
              && !here.form().equals(own)) {
            scores.merge(here.form(), there.share() * here.share(), Double::sum);
          }
        }
      }
    }
    var near = new ArrayList<Form>();
    var far = new ArrayList<Form>();
    scores.forEach(
        (form, score) -> {
          if (score >= PARAPHRASE) {
            near.add(form);
          } else if (score >= RELATED) {
            far.add(form);
          }
        });
    return new Pivoted(near, far);
  }

  private static List<String> words(List<Sense> senses) {
    return senses.stream().map(Sense::word).distinct().toList();
  }

  /// Some write "hot pot" in one word.
  private void addJoined(Entry entry) {
    var joined = WORD_BREAK.matcher(entry.english()).replaceAll("");
    if (joined.length() < entry.english().length()
        && !list(joined)
        && inEnglish.of(Form.of(joined)).isEmpty()) {
      for (var rank = 0; rank < entry.chinese().size(); rank++) {
        add(joined, entry.chinese().get(rank), 1.0 / (1 + rank));
      }
    }
  }

  private void add(String english, String chinese, double share) {
    var one = forms.computeIfAbsent(english, Form::of);
    var other = forms.computeIfAbsent(chinese, Form::of);
    // Of "turn off" and "place an order" atoms have two words, but of "turn on" the first alone.
    if (one.atoms().size() > 1
        || (one.atoms().size() == 1 && !WORD_BREAK.matcher(english).find())) {
      inEnglish.add(one, new Sense(english, chinese, other, share));
      inChinese.add(other, new Sense(chinese, english, one, share));
    } else if (WORD_BREAK.matcher(english).find()) {
      idioms.computeIfAbsent(english, _ -> new ArrayList<>()).add(chinese);
    }
  }

  private static Dictionary read() {
    return new Dictionary(Tables.lines(Dictionary.class, FILE).stream().map(Entry::of).toList());
  }
}
