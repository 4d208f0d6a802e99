package dev.ruwei.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers with a problem what failed outside of the controllers: the container forwards it here.
@Controller
@ConditionalOnWebApplication
class FallbackController implements ErrorController {
  private final ProblemWriter writer;

  FallbackController(ProblemWriter writer) {
    this.writer = writer;
  }

  @RequestMapping("${spring.web.error.path:${error.path:/error}}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    writer.write(
        path == null ? request.getRequestURI() : path.toString(), response, problem(request));
  }

  private static ProblemDetail problem(HttpServletRequest request) {
    @Nullable Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure instanceof Throwable thrown) {
      return Problems.of(thrown);
    }
    @Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return Problems.ofStatus(status instanceof Integer code ? code : 404);
  }
}
