package dev.ruwei.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeLimitsTest {
  @Test
  void readmeShowsTheLimitsThatHold() throws IOException {
    var limits = Limits.STANDARD;

    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "| size of a PDF, DOCX or EPUB file | %d MiB |".formatted(limits.fileBytes() >> 20),
            "of each text in an archive | %d MiB |".formatted(limits.textBytes() >> 20),
            "| unpacked size of an archive | %d MiB |".formatted(limits.unpackedBytes() >> 20),
            "beyond the first MiB | %d to 1 |".formatted(limits.ratio()),
            "| entries of an archive | %,d |".formatted(limits.entries()),
            "| depth of elements in HTML and XML | %d |".formatted(limits.depth()),
            "| pages of a PDF | %,d |".formatted(limits.pages()),
            "| characters of the text | %,d |".formatted(limits.characters()),
            "| passages of the article | %,d |".formatted(limits.passages()),
            "| time for each file | %d s |".formatted(limits.time().toSeconds()));
  }
}
