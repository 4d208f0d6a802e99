package dev.ruwei.web;

import dev.ruwei.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows the page in the language that the browser likes best.
@RestController
@ConditionalOnWebApplication
class PageController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Page page;

  PageController(Page page) {
    this.page = page;
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(HttpServletRequest request) {
    var language =
        Collections.list(request.getLocales()).stream()
            .flatMap(locale -> language(locale).stream())
            .findFirst()
            .orElse(Language.EN);
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(page.in(language));
  }

  /// Any English and any Chinese will do: `en-AU` and `zh-Hans-MY` are no tags of ours.
  private static Optional<Language> language(Locale locale) {
    return Language.ofTag(locale.toLanguageTag())
        .or(() -> Language.ofTag(locale.getLanguage() + "-" + locale.getScript()))
        .or(() -> Language.ofTag(locale.getLanguage()));
  }
}
