package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Sample;
import dev.ruwei.conversation.Turn;
import dev.ruwei.conversation.UnknownConversationException;
import dev.ruwei.journal.Journal;
import dev.ruwei.journal.Journals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksTest {
  private static final Question HOT = Question.of(TeaHouse.HOT);
  private static final Talk ANN = new Talk(-100, 42, 7);

  @TempDir private Path folder;
  private final Counted conversations = new Counted();
  private Journal journal;
  private Talks talks;

  @BeforeEach
  void open() {
    journal = Journals.in(folder);
    talks = new Talks(conversations, journal);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void keepsEachUsersConversationInEachChatAndTopic() {
    var others =
        List.of(
            new Talk(-100, 42, 8),
            new Talk(-100, 43, 7),
            new Talk(-100, null, 7),
            new Talk(7, null, 7));
    var first = ask(ANN);

    assertThat(others).extracting(this::ask).doesNotHaveDuplicates().doesNotContain(first);
    assertThat(ask(ANN)).isEqualTo(first);
  }

  @Test
  void beginsAnewWhereAConversationIsOver() {
    var first = ask(ANN);
    conversations.alive.clear();

    assertThat(ask(ANN)).isNotEqualTo(first);
    assertThat(talks.askOn(ANN, first, HOT)).isEmpty();
  }

  @Test
  void forgets() {
    var first = ask(ANN);
    talks.forget(ANN);
    var second = ask(ANN);
    talks.forget(7);

    assertThat(List.of(first, second, ask(ANN))).doesNotHaveDuplicates();
  }

  private String ask(Talk talk) {
    return talks.ask(talk, HOT, Listener.SILENT).conversationId();
  }

  private static final class Counted implements Conversations {
    private final Set<String> alive = new HashSet<>();
    private int count;

    @Override
    public Turn ask(Channel channel, String conversationId, Question question) {
      if (conversationId != null && !alive.contains(conversationId)) {
        throw new UnknownConversationException();
      }
      var id = conversationId == null ? "c" + count : conversationId;
      alive.add(id);
      return new Turn("a" + count++, id, question, Sample.answered(question), Duration.ZERO);
    }

    @Override
    public List<Turn> turns(Channel channel, String conversationId) {
      return List.of();
    }
  }
}
