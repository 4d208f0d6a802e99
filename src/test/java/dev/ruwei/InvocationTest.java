package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvocationTest {
  @Test
  void takesPropertiesOutOfACommand() {
    var invocation =
        Invocation.of(List.of("ask", "--ruwei.knowledge.location=/a b", "--json", "how many?"));

    assertThat(invocation.command()).containsExactly("ask", "--json", "how many?");
    assertThat(invocation.properties()).containsExactly("--ruwei.knowledge.location=/a b");
  }

  @Test
  void leavesToTheCommandWhatIsNoProperty() {
    var arguments = List.of("ask", "--json", "--jsn=1", "--server.port", "3.5=x", "-a.b=c");

    assertThat(Invocation.of(arguments).command()).isEqualTo(arguments);
  }

  @Test
  void leavesEverythingBehindTwoHyphensToTheCommand() {
    assertThat(Invocation.of(List.of("ask", "--", "--a.b=c")).command())
        .containsExactly("ask", "--", "--a.b=c");
  }

  @Test
  void understandsIndexesInNames() {
    assertThat(Invocation.of(List.of("--logging.group.web[0]=x", "--a[0].b=y")).serves()).isTrue();
  }

  @Test
  void servesWithoutACommandOrWithServeAlone() {
    assertThat(Invocation.of(List.of()).serves()).isTrue();
    assertThat(Invocation.of(List.of("serve", "--server.port=9000")).serves()).isTrue();
    assertThat(Invocation.of(List.of("serve", "everything")).serves()).isFalse();
    assertThat(Invocation.of(List.of("ask", "serve")).serves()).isFalse();
  }
}
