package dev.ruwei.web;

import dev.ruwei.conversation.UnknownConversationException;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;

/// Turns exceptions and plain statuses into problems that say what to do.
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static ProblemDetail of(Throwable failure) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case UnknownConversationException e ->
          Problem.UNKNOWN_CONVERSATION.because(String.valueOf(e.getMessage()));
      case HttpMessageNotReadableException _ ->
          Problem.MALFORMED_BODY.because(
              "Send a JSON object such as {\"question\": \"…\"}, in UTF-8; all values are strings");
      case MissingServletRequestParameterException e ->
          Problem.INVALID_PARAMETER.because("Add the parameter " + e.getParameterName());
      case TypeMismatchException e ->
          Problem.INVALID_PARAMETER.because("Give a whole number as " + e.getPropertyName());
      case InvalidParameterException _ ->
          Problem.BAD_REQUEST.because("Encode the parameters in UTF-8 and percent signs");
      case ErrorResponse e -> ofStatus(e.getStatusCode().value());
      default -> internal(failure);
    };
  }

  static ProblemDetail ofStatus(int status) {
    return switch (status) {
      case 404 -> Problem.NOT_FOUND.because("See /openapi.json for the addresses there are");
      case 405 -> Problem.METHOD_NOT_ALLOWED.because("Use a method that the header Allow names");
      case 406 ->
          Problem.NOT_ACCEPTABLE.because("Accept what /openapi.json names for this address");
      case 413 -> Problem.BODY_TOO_LARGE.because("Send at most 64 KiB");
      case 415 ->
          Problem.UNSUPPORTED_MEDIA_TYPE.because("Send JSON with Content-Type: application/json");
      default -> ofOtherStatus(status);
    };
  }

  private static ProblemDetail ofOtherStatus(int status) {
    return status < 500
        ? Problem.BAD_REQUEST.because("Check the address, the headers and the parameters")
        : internal(new IllegalStateException("HTTP status " + status));
  }

  /// Tells nothing of the failure but an id, under which it stands in the log.
  private static ProblemDetail internal(Throwable failure) {
    var id = UUID.randomUUID().toString();
    LOG.error("Internal error {}", id, failure);
    var problem =
        Problem.INTERNAL_ERROR.because(
            "Try again; if it stays, report it with the errorId, which the log knows");
    problem.setProperty("errorId", id);
    return problem;
  }
}
