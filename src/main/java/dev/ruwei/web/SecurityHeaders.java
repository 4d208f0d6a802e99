package dev.ruwei.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/// What browsers are told to refuse: scripts, styles and frames of others, guessing of types.
final class SecurityHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private SecurityHeaders() {}

  static void add(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }
}
