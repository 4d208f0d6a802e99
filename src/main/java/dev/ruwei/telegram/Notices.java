package dev.ruwei.telegram;

import dev.ruwei.mailbox.Parcel;
import dev.ruwei.text.Language;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/// Writes the line about a message that has perhaps not arrived, with a button that sends it again.
final class Notices {
  private final Phrases phrases;

  Notices(Phrases phrases) {
    this.phrases = phrases;
  }

  Parcel about(Parcel parcel) {
    var message = Letters.read(parcel.payload(), SendMessage.class);
    var language = Language.of(message.getText());
    var again =
        Press.of(Press.Kind.AGAIN, String.valueOf(parcel.position()))
            .labelled(phrases.in(language, Phrase.SEND_AGAIN));
    message.setText(phrases.in(language, Phrase.PERHAPS_SENT));
    message.setEntities(List.of());
    message.setReplyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(again.key()))));
    return Parcel.of(parcel.lane(), Letters.NOTICE, Letters.write(message), null);
  }
}
