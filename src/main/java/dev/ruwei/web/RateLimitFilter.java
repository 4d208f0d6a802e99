package dev.ruwei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends clients away that ask too often. The page and health are not counted.
final class RateLimitFilter extends OncePerRequestFilter {
  private final RateLimiter limiter;
  private final ProblemWriter problems;

  RateLimitFilter(RateLimiter limiter, ProblemWriter problems) {
    this.limiter = limiter;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = limiter.waitOf(request.getRemoteAddr());
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response, wait);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    var seconds = Math.ceilDiv(wait.toNanos(), Duration.ofSeconds(1).toNanos());
    response.setHeader("Retry-After", String.valueOf(seconds));
    var detail = "Ask again in " + seconds + " s";
    problems.write(request, response, Problem.TOO_MANY_REQUESTS.because(detail));
  }
}
