package dev.ruwei.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;

/// Answers with a problem what Tomcat refuses before it reaches the application: a malformed
/// request line, header or address.
final class ProblemValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

  private final ProblemWriter writer;

  ProblemValve(ProblemWriter writer) {
    this.writer = writer;
    setAsyncSupported(true);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      SecurityHeaders.add(response);
      var path = request.getRequestURI();
      writer.write(path == null ? "/" : path, response, problem(response.getStatus(), failure));
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The client has gone", e);
    }
  }

  private static ProblemDetail problem(int status, @Nullable Throwable failure) {
    return failure == null || status < 500 ? Problems.ofStatus(status) : Problems.of(failure);
  }
}
