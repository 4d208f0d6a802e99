package dev.ruwei.web;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/// The page that says what this is and asks, in every language. Its words come from `page.*.yml`;
/// `{{name}}` in the HTML stands for the text of that name.
final class Page {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

  private final Map<Language, String> pages;

  Page(Prompts prompts) {
    var html = html();
    pages =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), language -> filled(html, prompts, language)));
  }

  String in(Language language) {
    return pages.getOrDefault(language, "");
  }

  private static String filled(String html, Prompts prompts, Language language) {
    return PLACEHOLDER
        .matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), prompts, language)));
  }

  private static String text(String name, Prompts prompts, Language language) {
    return name.equals("language")
        ? language.tag()
        : HtmlUtils.htmlEscape(prompts.template("page", name).in(language), "UTF-8");
  }

  private static String html() {
    try {
      return new ClassPathResource("page.html", Page.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be read", e);
    }
  }
}
