package dev.ruwei.telegram;

import dev.ruwei.answering.Editions;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.journal.Journal;
import dev.ruwei.mailbox.Inbox;
import dev.ruwei.mailbox.Outbox;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.storage.Database;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Makes the bot, where it has a token and the program serves.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(TokenGiven.class)
@EnableConfigurationProperties(TelegramProperties.class)
class TelegramConfiguration {
  @Bean
  BotApi botApi(TelegramProperties properties) {
    return new BotApi(BotToken.of(properties), properties);
  }

  @Bean
  Phrases phrases(Prompts prompts) {
    return new Phrases(prompts);
  }

  @Bean
  Access access(TelegramProperties properties) {
    return new Access(properties);
  }

  @Bean
  AnswerText telegramAnswerText(Phrases phrases) {
    return new AnswerText(phrases);
  }

  @Bean
  Shelf telegramShelf(Editions editions, AnswerText text, Phrases phrases) {
    return new Shelf(editions, text, phrases);
  }

  @Bean
  Settings settings(Database database) {
    return new Settings(database);
  }

  @Bean
  ChosenArticles chosenArticles(Database database) {
    return new ChosenArticles(database);
  }

  @Bean
  Narrowing narrowing(ChosenArticles chosen, Editions editions, Shelf shelf, Phrases phrases) {
    return new Narrowing(chosen, editions, shelf, phrases);
  }

  @Bean
  ShownAnswers shownAnswers(Database database) {
    return new ShownAnswers(database, Clock.systemUTC());
  }

  @Bean
  Talks talks(Conversations conversations, Journal journal) {
    return new Talks(conversations, journal);
  }

  @Bean
  Questions questions(
      BotApi api,
      Talks talks,
      AnswerText text,
      ShownAnswers shown,
      Narrowing narrowing,
      Shelf shelf,
      Settings settings,
      Phrases phrases,
      TelegramProperties properties) {
    var drafts = new Drafts(api, properties.drafts());
    var replies = new Replies(text, phrases, shown);
    return new Questions(talks, replies, drafts, narrowing, shelf, settings, phrases);
  }

  @Bean
  Messages messages(
      Access access,
      Questions questions,
      Talks talks,
      Shelf shelf,
      Narrowing narrowing,
      ChosenArticles chosen,
      Settings settings,
      ShownAnswers shown,
      Journal journal,
      Outbox outbox,
      Phrases phrases,
      TelegramProperties properties) {
    return new Messages(
        access,
        new FloodGate(properties.messagesPerMinute()),
        new Commands(
            access, questions, talks, shelf, narrowing, chosen, settings, shown, journal, phrases),
        questions,
        outbox,
        settings,
        phrases,
        properties.editTime());
  }

  @Bean
  Presses presses(
      BotApi api,
      Access access,
      Questions questions,
      Shelf shelf,
      Settings settings,
      ShownAnswers shown,
      Journal journal,
      Outbox outbox,
      Phrases phrases) {
    return new Presses(api, access, questions, shelf, settings, shown, journal, outbox, phrases);
  }

  @Bean
  Bot bot(
      BotApi api,
      Messages messages,
      Presses presses,
      Access access,
      Editions editions,
      AnswerText text,
      Phrases phrases) {
    var inlineQueries = new InlineQueries(api, access, editions, text, phrases);
    return new Bot(messages, presses, inlineQueries, new Typing(api));
  }

  @Bean
  Lanes lanes() {
    return new Lanes();
  }

  @Bean
  Intake intake(
      BotApi api,
      Bot bot,
      Inbox inbox,
      Outbox outbox,
      Lanes lanes,
      Phrases phrases,
      TelegramProperties properties) {
    var pause = properties.retryPause();
    var delivery = new Delivery(api, outbox, new Notices(phrases), pause);
    return new Intake(inbox, lanes, new Postman(inbox, outbox, bot, delivery, pause));
  }

  /// With a webhook nobody can tell silence from quiet.
  @Bean
  Pulse telegramHealthIndicator(TelegramProperties properties) {
    var silence = properties.pollTimeout().plus(properties.callTimeout()).multipliedBy(2);
    return new Pulse(properties.webhookUrl() == null ? silence : Duration.ZERO, System::nanoTime);
  }

  @Bean
  Listening listening(BotApi api, Intake intake, Pulse pulse, TelegramProperties properties) {
    var url = properties.webhookUrl();
    return url == null
        ? new Polling(api, intake, pulse, new Backoff(properties.retryPause()))
        : new Webhook(api, intake, pulse, url, properties.webhookSecret());
  }

  @Bean
  Connection connection(
      BotApi api,
      Intake intake,
      Lanes lanes,
      Listening listening,
      Pulse pulse,
      Access access,
      Phrases phrases,
      Inbox inbox,
      Outbox outbox,
      ShownAnswers shown,
      Journal journal,
      TelegramProperties properties) {
    var housekeeping = new Housekeeping(inbox, outbox, shown, journal.keep(), Clock.systemUTC());
    return new Connection(
        api,
        intake,
        lanes,
        listening,
        new Menus(api, access, phrases),
        housekeeping,
        pulse,
        new Backoff(properties.retryPause()));
  }
}
