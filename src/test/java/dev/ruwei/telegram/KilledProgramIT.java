package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the packaged program at random moments while people ask, and counts what was lost and what
/// was said twice. The profile `kills` kills more often, `-Druwei.kills.seed=…` at other moments.
class KilledProgramIT {
  private static final int KILLS = Integer.getInteger("ruwei.kills", 3);
  private static final long SEED = Long.getLong("ruwei.kills.seed", 1L);
  private static final int QUESTIONS = 8;
  private static final String QUESTION = "每天有多少人用小程序？";
  private static final String FACT = "2021年每天使用小程序的用户超过4.5亿";

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final List<Long> askers = new ArrayList<>();

  @Test
  void losesNothing() throws Exception {
    var log = Path.of("target", "killed-program.log");
    Files.deleteIfExists(log);
    try (var telegram = new FakeTelegram()) {
      telegram.answersAfter(() -> random.nextInt(150));
      for (var kill = 0; kill < KILLS; kill++) {
        try (var program = new RunningProgram(telegram, folder, log)) {
          askUntilTheEnd(telegram, program);
        }
      }
      try (var _ = new RunningProgram(telegram, folder, log)) {
        askers.forEach(asker -> telegram.await(asker, 1));
        var again = wantAgain(telegram);
        report(telegram, again);
      }
    }
  }

  /// A few kills fall into the start, some between questions and answers, most into the sending.
  private void askUntilTheEnd(FakeTelegram telegram, RunningProgram program)
      throws InterruptedException {
    var moment = random.nextInt(10);
    if (moment > 0) {
      telegram.awaitCall("getupdates", telegram.calls("getupdates").size() + 1);
    }
    var sent = telegram.calls("sendmessage").size();
    for (var i = 0; i < QUESTIONS; i++) {
      ask(telegram);
    }
    switch (moment) {
      case 0 -> Thread.sleep(random.nextInt(6_000));
      case 1, 2, 3 -> Thread.sleep(random.nextInt(1_000));
      default -> {
        telegram.awaitCall("sendmessage", sent + 1 + random.nextInt(QUESTIONS));
        Thread.sleep(random.nextInt(200));
      }
    }
    program.kill();
  }

  private void ask(FakeTelegram telegram) {
    var asker = 100_000L + askers.size();
    askers.add(asker);
    telegram.says(asker, QUESTION);
  }

  /// Presses the button of every line that says that an answer has perhaps not arrived, where it
  /// has not.
  private List<Long> wantAgain(FakeTelegram telegram) {
    var without = askers.stream().filter(asker -> answers(telegram, asker) == 0).toList();
    for (var asker : without) {
      var notice = telegram.sent(asker).getFirst();
      telegram.presses(asker, notice, notice.data().getFirst());
    }
    without.forEach(asker -> telegram.awaitUntil(seen -> answers(seen, asker) == 1));
    return without;
  }

  private static long answers(FakeTelegram telegram, long asker) {
    return telegram.sent(asker).stream().filter(message -> message.text().contains(FACT)).count();
  }

  private void report(FakeTelegram telegram, List<Long> again) throws IOException {
    var counts = new HashMap<Long, Long>();
    askers.forEach(asker -> counts.merge(answers(telegram, asker), 1L, Long::sum));
    var lost = counts.getOrDefault(0L, 0L);
    var duplicates = askers.size() - lost - counts.getOrDefault(1L, 0L);
    var notices =
        askers.stream()
            .mapToLong(asker -> telegram.sent(asker).size() - answers(telegram, asker))
            .sum();
    var line =
        "kills %d, questions %d, lost %d, answered twice %d, told that an answer may be missing %d, of these it was missing %d, seed %d"
            .formatted(KILLS, askers.size(), lost, duplicates, notices, again.size(), SEED);
    System.out.println(line);
    Files.writeString(Path.of("target", "kills.txt"), line + "\n");
    assertThat(lost).as(line).isZero();
    assertThat(duplicates).as(line).isZero();
  }
}
