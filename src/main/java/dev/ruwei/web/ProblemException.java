package dev.ruwei.web;

import org.springframework.http.ProblemDetail;

/// Ends a request with a problem.
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail problem;

  ProblemException(ProblemDetail problem) {
    super(problem.getDetail());
    this.problem = problem;
  }

  ProblemDetail problem() {
    return problem;
  }
}
