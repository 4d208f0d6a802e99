package dev.ruwei.knowledge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The articles that come inside the program.
final class BundledKnowledge {
  private BundledKnowledge() {}

  static List<KnowledgeFile> files() {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver().getResources("classpath:/knowledge/*"))
          .map(BundledKnowledge::file)
          .filter(file -> file.isArticle() || file.name().equals(KnowledgeFile.LEXICON))
          .sorted(Comparator.comparing(KnowledgeFile::name))
          .toList();
    } catch (FileNotFoundException _) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own articles cannot be read", e);
    }
  }

  private static KnowledgeFile file(Resource resource) {
    return new KnowledgeFile(
        Objects.requireNonNullElse(resource.getFilename(), ""),
        Stamp.NONE,
        resource::getContentAsByteArray);
  }
}
