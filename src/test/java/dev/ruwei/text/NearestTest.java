package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("ask", "check", "console", "serve");

  @ParameterizedTest
  @CsvSource({"aks, ask", "ASK, ask", "chekc, check", "cosole, console", "server, serve"})
  void findsTheWordThatWasMeant(String typed, String meant) {
    assertThat(Nearest.among(KNOWN, typed)).contains(meant);
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.among(KNOWN, "frage")).isEmpty();
    assertThat(Nearest.among(KNOWN, "")).isEmpty();
    assertThat(Nearest.among(List.of(), "ask")).isEmpty();
  }
}
