package dev.ruwei.telegram;

import dev.ruwei.mailbox.Parcel;
import dev.ruwei.telegram.CallFailure.Refused;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/// What to try after Telegram has refused a message.
final class Refusals {
  private Refusals() {}

  /// The parcel to send next; empty: nothing more.
  static Optional<Parcel> next(Parcel parcel, Refused refused) {
    var newChat = refused.migratedTo();
    if (newChat != null && parcel.kind().equals(Letters.SEND)) {
      return Optional.of(moved(parcel, newChat));
    }
    return switch (refused.code()) {
      case 429, 401, 404 -> Optional.of(parcel);
      case 400 -> plainer(parcel, refused);
      default -> refused.code() >= 500 ? Optional.of(parcel) : Optional.empty();
    };
  }

  private static Parcel moved(Parcel parcel, long newChat) {
    var message = Letters.read(parcel.payload(), SendMessage.class);
    message.setChatId(newChat);
    message.setReplyParameters(null);
    return parcel.saying(Letters.write(message));
  }

  /// The same text without marks and buttons, once; a chat that is gone stays gone.
  private static Optional<Parcel> plainer(Parcel parcel, Refused refused) {
    if (!parcel.kind().equals(Letters.SEND) || refused.says("chat not found")) {
      return Optional.empty();
    }
    var message = Letters.read(parcel.payload(), SendMessage.class);
    if (message.getEntities().isEmpty() && message.getReplyMarkup() == null) {
      return Optional.empty();
    }
    message.setEntities(List.of());
    message.setReplyMarkup(null);
    return Optional.of(parcel.saying(Letters.write(message)));
  }
}
