package dev.ruwei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests to a foreign host: a page elsewhere can make its own name point at this machine
/// and would read the answers (DNS rebinding). Refuses other origins that ask whether they may ask.
///
/// An address literal cannot be rebound, so the one the request arrived at is always allowed.
final class HostFilter extends OncePerRequestFilter {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> allowed;
  private final ProblemWriter problems;

  HostFilter(HttpProperties properties, ProblemWriter problems) {
    this.allowed = properties.allowedHosts();
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Webhooks.called(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityHeaders.add(response);
    if (!served(request)) {
      var detail = "Use localhost, or add this host to ruwei.http.allowed-hosts";
      problems.write(request, response, Problem.FOREIGN_HOST.because(detail));
    } else if (CorsUtils.isPreFlightRequest(request)) {
      var detail = "Ask from the same origin, or from outside of a browser";
      problems.write(request, response, Problem.CROSS_ORIGIN.because(detail));
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean served(HttpServletRequest request) {
    if (request.getHeader("Host") == null) {
      return false;
    }
    var host = request.getServerName().toLowerCase(Locale.ROOT);
    return LOCAL.contains(host) || allowed.contains(host) || host.equals(bound(request));
  }

  private static String bound(HttpServletRequest request) {
    var address = request.getLocalAddr();
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
