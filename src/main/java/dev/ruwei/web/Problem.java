package dev.ruwei.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// The problems that HTTP answers with (RFC 9457); their types are a promise to the outside.
enum Problem {
  BLANK_QUESTION(400, "The question is blank"),
  QUESTION_TOO_LONG(400, "The question is too long"),
  UNKNOWN_LANGUAGE(400, "The language is unknown"),
  INVALID_PARAMETER(400, "A parameter is invalid"),
  MALFORMED_BODY(400, "The body is not the JSON that is wanted"),
  BAD_REQUEST(400, "The request is malformed"),
  CROSS_ORIGIN(403, "Other origins may not ask"),
  NOT_FOUND(404, "There is nothing here"),
  UNKNOWN_CONVERSATION(404, "The conversation is unknown"),
  UNKNOWN_ARTICLE(404, "The article is unknown"),
  UNKNOWN_PASSAGE(404, "The passage is unknown"),
  UNKNOWN_ANSWER(404, "The answer is unknown"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "No such media type can be produced"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
  FOREIGN_HOST(421, "The host is not served here"),
  TOO_MANY_REQUESTS(429, "There were too many requests"),
  INTERNAL_ERROR(500, "Something went wrong here");

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  URI type() {
    return URI.create("urn:ruwei:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// @param detail what happened and what to do about it
  ProblemDetail because(String detail) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
    problem.setType(type());
    problem.setTitle(title);
    return problem;
  }

  /// The exception that ends a request with this problem.
  ProblemException exception(String detail) {
    return new ProblemException(because(detail));
  }
}
