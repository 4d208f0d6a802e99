package dev.ruwei.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ruwei.mailbox.Parcel;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/// Turns what is to be said into the library's methods, and those into parcels and back.
final class Letters {
  static final String SEND = "send";
  static final String EDIT = "edit";

  /// A line that says that an answer has perhaps not arrived.
  static final String NOTICE = "notice";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Letters() {}

  /// How the outbox names a message that is answered.
  static String question(long chatId, long messageId) {
    return chatId + ":" + messageId;
  }

  static Parcel parcel(String lane, Letter letter) {
    return switch (letter) {
      case Letter.Post post -> Parcel.of(lane, SEND, write(message(post)), post.question());
      case Letter.Correction correction -> Parcel.of(lane, EDIT, write(edit(correction)), null);
      case Letter.Repeat(var message) -> Parcel.of(lane, SEND, write(message), null);
    };
  }

  static SendMessage message(Letter.Post post) {
    return SendMessage.builder()
        .chatId(post.place().chatId())
        .messageThreadId(post.place().threadId())
        .replyParameters(reply(post.place().replyTo()))
        .text(post.text().text())
        .entities(entities(post.text()))
        .linkPreviewOptions(noPreview())
        .replyMarkup(keyboard(post.buttons()))
        .build();
  }

  private static EditMessageText edit(Letter.Correction correction) {
    return EditMessageText.builder()
        .chatId(correction.chatId())
        .messageId((int) correction.messageId())
        .text(correction.text().text())
        .entities(entities(correction.text()))
        .linkPreviewOptions(noPreview())
        .replyMarkup(keyboard(correction.buttons()))
        .build();
  }

  static List<MessageEntity> entities(Styled text) {
    return new ArrayList<>(text.marks().stream().map(Mark::entity).toList());
  }

  static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private static @Nullable ReplyParameters reply(@Nullable Integer messageId) {
    return messageId == null
        ? null
        : ReplyParameters.builder().messageId(messageId).allowSendingWithoutReply(true).build();
  }

  private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
    return rows.isEmpty()
        ? null
        : new InlineKeyboardMarkup(
            rows.stream()
                .map(row -> new InlineKeyboardRow(row.stream().map(Button::key).toList()))
                .toList());
  }

  static String write(Object method) {
    try {
      return JSON.writeValueAsString(method);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String payload, Class<T> type) {
    try {
      return JSON.readValue(payload, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
