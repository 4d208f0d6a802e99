package dev.ruwei.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// `getUpdates` as JSON: the library's own method refuses a whole batch for one update that it
/// cannot read, again and again.
final class GetUpdatesJson extends BotApiMethod<String> {
  private final long offset;
  private final int timeout;

  /// @param offset one more than the last id that is safe on the disk; 0 at first
  GetUpdatesJson(long offset, int timeout) {
    this.offset = offset;
    this.timeout = timeout;
  }

  @JsonProperty("offset")
  long offset() {
    return offset;
  }

  @JsonProperty("limit")
  int limit() {
    return 100;
  }

  @JsonProperty("timeout")
  int timeout() {
    return timeout;
  }

  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return UpdateJson.KINDS;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  /// The array of updates; what else stands there is the reader's problem.
  @Override
  public String deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      var response = OBJECT_MAPPER.readTree(answer);
      if (response.path("ok").asBoolean()) {
        return response.path("result").toString();
      }
      throw new TelegramApiRequestException(
          "No updates",
          OBJECT_MAPPER.readValue(answer, new TypeReference<ApiResponse<String>>() {}));
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("The answer is no JSON", e);
    }
  }
}
