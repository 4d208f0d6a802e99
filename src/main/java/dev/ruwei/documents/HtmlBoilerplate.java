package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes out of a page what is none of its article: by the meaning of elements, by the words of
/// their classes and ids, by how much of them are links. An element with most of the text is never
/// taken out, whatever it calls itself.
final class HtmlBoilerplate {
  private static final int SHOWN = 60;
  private static final double MOST = 0.5;

  /// What people never see as text.
  private static final String SILENT =
      "head > *, script, style, noscript, template, svg, math annotation, iframe, object, embed,"
          + " canvas, audio, video, button, input, select, textarea, datalist, rt, rp,"
          + " sup.reference, .mw-editsection";

  /// Lists, for the first that fits gives the reason.
  private static final List<Map.Entry<String, String>> ELEMENTS =
      List.of(
          Map.entry("nav, [role=navigation], [role=menu], [role=menubar]", "navigation"),
          Map.entry("aside, [role=complementary]", "sidebar"),
          Map.entry("footer, [role=contentinfo]", "footer"),
          Map.entry("[role=banner]", "banner"),
          Map.entry("form, [role=search]", "form"),
          Map.entry("dialog, [role=dialog], [role=alertdialog]", "dialog"),
          Map.entry("[hidden], [aria-hidden=true]", "hidden"));

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final List<Map.Entry<String, Set<String>>> WORDS =
      List.of(
          entry(
              "navigation",
              "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager"
                  + " sitenav topbar toolbar skip toc jump catlinks navbox hatnote mbox"),
          entry("sidebar", "sidebar"),
          entry("footer", "footer colophon copyright printfooter"),
          entry(
              "comments",
              "comment comments commentlist respond disqus discuss replies livere gitalk valine"),
          entry(
              "share button",
              "share sharing sharer sharedaddy social socials addthis addtoany qrcode reward donate"
                  + " dashang"),
          entry(
              "other pages",
              "related recommend recommended recommendation recommendations popular trending"
                  + " suggested prev next readnext reads outbrain taboola"),
          entry(
              "advertisement",
              "ad ads advert advertisement advertising sponsor sponsored promo promotion"
                  + " adsbygoogle"),
          entry("cookie banner", "cookie cookies consent gdpr ccpa"),
          entry("newsletter", "newsletter subscribe subscription signup optin paywall"),
          entry("dialog", "modal popup overlay lightbox tooltip"),
          entry("login", "login signin register"),
          entry("labels", "tags taglist tagcloud"),
          entry("hidden", "sr only visually noprint screenreader"));

  private static Map.Entry<String, Set<String>> entry(String reason, String words) {
    return Map.entry(reason, Set.of(words.split(" ")));
  }

  private static final Set<String> HEADS = Set.of("header", "head", "top", "masthead", "banner");

  /// Words that are boilerplate only in company.
  private static final Set<String> PAIRED =
      Set.of("prev", "next", "sr", "only", "visually", "skip", "jump", "ad", "reads");

  private static final Pattern PAIRS =
      Pattern.compile(
          "(?i)prev[-_]?next|post[-_]?(?:prev|next|nav)|sr[-_]only|visually[-_]hidden|screen[-_]?reader|skip[-_]|jump[-_]to|(?:^|["
              + " -_])ads?(?:$|[ -_])");

  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}]{2}[.!?](?:\\s|$)");
  private final org.jsoup.nodes.Document page;
  private final List<LeftOut> leftOut;
  private final int all;

  /// @param leftOut receives what goes
  HtmlBoilerplate(org.jsoup.nodes.Document page, List<LeftOut> leftOut) {
    this.page = page;
    this.leftOut = leftOut;
    page.select(SILENT).remove();
    this.all = Math.max(1, length(page.body()));
  }

  /// The element that holds the article.
  Element strip() {
    ELEMENTS.forEach(
        entry ->
            page.select(entry.getKey()).forEach(element -> leaveOut(element, entry.getValue())));
    page.select("[style]").stream()
        .filter(element -> HIDDEN.matcher(element.attr("style")).find())
        .toList()
        .forEach(element -> leaveOut(element, "hidden"));
    page.select("[class], [id]").forEach(this::byName);
    page.select("ul, ol, div, section, table, p, dl").forEach(this::byLinks);
    return article();
  }

  private void byName(Element element) {
    var names = element.className() + " " + element.id();
    var words = words(names);
    if (words.stream().anyMatch(HEADS::contains) && isBanner(element)) {
      leaveOut(element, "banner");
      return;
    }
    for (var entry : WORDS) {
      var found = words.stream().filter(word -> matches(word, entry.getValue())).toList();
      if (found.stream().anyMatch(word -> !PAIRED.contains(word))
          || (!found.isEmpty() && PAIRS.matcher(names).find())) {
        leaveOut(element, entry.getKey());
        return;
      }
    }
  }

  /// The head of a page has links and no heading; that of an article has a heading.
  private static boolean isBanner(Element element) {
    return element.selectFirst("h1, h2, h3") == null
        && element.selectFirst("a[href]") != null
        && !hasSentence(element);
  }

  /// Long words also at the beginning of another: `relatedposts`.
  private static boolean matches(String word, Set<String> known) {
    return known.contains(word)
        || known.stream().anyMatch(one -> one.length() > 5 && word.startsWith(one));
  }

  private static List<String> words(String names) {
    var parted = names.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    return List.of(parted.split("[^a-z0-9]+"));
  }

  /// Lists of links without a sentence of their own.
  private void byLinks(Element element) {
    var links = element.select("a[href]");
    var length = length(element);
    if (links.size() < 3 || length == 0 || !isAttached(element)) {
      return;
    }
    var linked = links.stream().mapToInt(HtmlBoilerplate::length).sum();
    if (linked >= length * 0.8 && !hasSentence(element)) {
      leaveOut(element, "links");
    }
  }

  private static boolean hasSentence(Element element) {
    var text = element.text();
    return text.indexOf('。') >= 0 || SENTENCE_END.matcher(text).find();
  }

  /// The only element that says it is the article, where it holds most of what is left.
  private Element article() {
    for (var selector : List.of("article", "main, [role=main]")) {
      var found = new ArrayList<>(page.select(selector));
      found.removeIf(element -> length(element) < length(page.body()) * MOST);
      if (found.size() == 1) {
        outside(found.getFirst());
        return found.getFirst();
      }
    }
    return page.body();
  }

  private void outside(Element article) {
    var climbing = article;
    while (climbing.parent() != null && !climbing.normalName().equals("body")) {
      var inside = climbing;
      climbing.siblingElements().stream()
          .filter(other -> !other.equals(inside))
          .forEach(other -> leaveOut(other, "outside the article"));
      climbing = climbing.parent();
    }
  }

  private void leaveOut(Element element, String reason) {
    var holdsMost = length(element) > all * MOST && hasSentence(element);
    if (!isAttached(element)
        || holdsMost
        || Set.of("html", "body").contains(element.normalName())) {
      return;
    }
    var text = HtmlLines.words(element.text());
    element.remove();
    if (!text.isEmpty()) {
      var line = Math.max(0, element.sourceRange().start().lineNumber());
      leftOut.add(new LeftOut(line, reason, shortened(text)));
    }
  }

  private boolean isAttached(Element element) {
    return element.root().equals(page);
  }

  private static String shortened(String text) {
    var end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  private static int length(Element element) {
    return element.text().replace(" ", "").length();
  }
}
