package dev.ruwei.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about itself in its head, and in its only main heading.
final class HtmlStated {
  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date],"
          + " meta[name=pubdate], meta[name=publishdate], meta[name=publish_date],"
          + " meta[name=dc.date], meta[name=DC.date.issued], meta[name=dcterms.created],"
          + " meta[name=parsely-pub-date], meta[name=citation_publication_date],"
          + " meta[property=og:published_time]";
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern SITE =
      Pattern.compile("^(.{4,}?)(?:\\s*[|｜_]|\\s[-–—]\\s)\\s*[^|｜_]{2,20}$");
  private static final Pattern JSON =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{1,2}-\\d{1,2})");

  private final org.jsoup.nodes.Document page;

  private HtmlStated(org.jsoup.nodes.Document page) {
    this.page = page;
  }

  static Stated of(org.jsoup.nodes.Document page) {
    return new HtmlStated(page).stated();
  }

  private Stated stated() {
    var dated =
        Stream.concat(page.select(DATES).stream().map(HtmlStated::dated), timeOrScript())
            .flatMap(Optional::stream)
            .findFirst();
    return new Stated(
        null,
        title(),
        content("meta[property=og:site_name]"),
        dated.map(Dated::day).orElse(null),
        dated.map(Dated::place).orElse(null),
        address(),
        null);
  }

  private record Dated(LocalDate day, String place) {}

  private Stream<Optional<Dated>> timeOrScript() {
    return Stream.concat(
        page.select("time[itemprop=datePublished][datetime], time[pubdate][datetime]").stream()
            .map(time -> dated(time.attr("datetime"), "the element time")),
        page.select("script[type=application/ld+json]").stream()
            .map(script -> JSON.matcher(script.data()))
            .filter(found -> found.find())
            .map(found -> dated(found.group(1), "datePublished in the page's head")));
  }

  private static Optional<Dated> dated(Element meta) {
    var name =
        Stream.of("property", "name", "itemprop")
            .map(meta::attr)
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("date");
    return dated(meta.attr("content"), "the meta tag " + name);
  }

  private static Optional<Dated> dated(String text, String place) {
    var found = DAY.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)));
      return Optional.of(new Dated(day, place));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The only main heading, else one that the page's own title begins with, else the title that the
  /// page gives to others, else its own without the name of the site behind it.
  private @Nullable String title() {
    var headings = headings("h1");
    if (headings.size() == 1) {
      return headings.getFirst();
    }
    var named = HtmlLines.words(page.title());
    var shared = content("meta[property=og:title]");
    return headings("h1, h2, h3").stream()
        .filter(heading -> heading.length() > 1 && named.startsWith(heading))
        .findFirst()
        .or(() -> Optional.ofNullable(shared))
        .or(() -> Optional.of(SITE.matcher(named).replaceFirst("$1")))
        .filter(title -> !title.isBlank())
        .orElse(null);
  }

  private List<String> headings(String selector) {
    return page.select(selector).stream()
        .map(heading -> HtmlLines.words(heading.text()))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private @Nullable String address() {
    var canonical = page.selectFirst("link[rel=canonical][href^=http]");
    return canonical == null
        ? content("meta[property=og:url][content^=http]")
        : canonical.attr("href");
  }

  private @Nullable String content(String selector) {
    var element = page.selectFirst(selector);
    return element == null || element.attr("content").isBlank()
        ? null
        : element.attr("content").strip();
  }
}
