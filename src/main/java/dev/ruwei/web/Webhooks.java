package dev.ruwei.web;

import jakarta.servlet.http.HttpServletRequest;

/// Addresses that other programs call. They check a secret themselves, and know nothing of this
/// machine's name, of our limits for people, and of small bodies.
final class Webhooks {
  private static final String PREFIX = "/webhooks/";

  private Webhooks() {}

  static boolean called(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PREFIX);
  }
}
