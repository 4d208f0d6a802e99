package dev.ruwei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the body before anything else does: at most 64 KiB, whether its length is announced or
/// not, and only UTF-8, which a JSON reader would not hold to (it guesses UTF-16 and UTF-32).
final class BodyFilter extends OncePerRequestFilter {
  private static final int LIMIT = 64 * 1024;

  private final ProblemWriter problems;

  BodyFilter(ProblemWriter problems) {
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
    if (request.getContentLengthLong() > LIMIT) {
      problems.write(request, response, Problems.ofStatus(413));
      return;
    }
    var body = request.getInputStream().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      problems.write(request, response, Problems.ofStatus(413));
    } else if (!isUtf8(body)) {
      problems.write(request, response, Problem.MALFORMED_BODY.because("Send the body in UTF-8"));
    } else {
      chain.doFilter(new ReadRequest(request, body), response);
    }
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
