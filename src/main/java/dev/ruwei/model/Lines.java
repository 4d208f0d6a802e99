package dev.ruwei.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;

/// Cuts bytes into lines of UTF-8 as they come.
final class Lines {
  private static final int LONGEST = 1 << 18;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private Lines() {}

  /// The whole lines; what is behind the last line end comes when the bytes end.
  static Flux<String> of(Flux<List<ByteBuffer>> bytes) {
    return Flux.defer(
        () -> {
          var lines = new Lines();
          return bytes
              .concatMapIterable(lines::take, 1)
              .concatWith(Flux.defer(() -> Flux.just(lines.rest())));
        });
  }

  private List<String> take(List<ByteBuffer> buffers) {
    var whole = new ArrayList<String>();
    for (var buffer : buffers) {
      while (buffer.hasRemaining()) {
        take(buffer.get(), whole);
      }
    }
    return whole;
  }

  private void take(byte b, List<String> whole) {
    if (b == '\n') {
      whole.add(rest());
    } else if (line.size() == LONGEST) {
      throw new ModelException(new Failure(Failure.Kind.TOO_LONG));
    } else {
      line.write(b);
    }
  }

  private String rest() {
    var text = line.toString(StandardCharsets.UTF_8).stripTrailing();
    line.reset();
    return text;
  }
}
