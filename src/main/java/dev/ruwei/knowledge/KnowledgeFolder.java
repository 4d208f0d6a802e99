package dev.ruwei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lists the files of a knowledge folder without leaving it.
final class KnowledgeFolder extends SimpleFileVisitor<Path> {
  private static final int MAX_FILES = 10_000;
  private static final int MAX_DEPTH = 8;

  private final Path root;
  private final List<KnowledgeFile> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();

  private KnowledgeFolder(Path root) {
    this.root = root;
  }

  /// Looks at a folder without reading the files in it.
  ///
  /// @throws IllegalArgumentException when there is no such folder
  static FolderSight look(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "ruwei.knowledge.location is no folder: " + folder + ". Create it or leave it out");
    }
    try {
      var visitor = new KnowledgeFolder(folder.toRealPath());
      Files.walkFileTree(visitor.root, Set.of(), MAX_DEPTH + 1, visitor);
      return visitor.sight();
    } catch (IOException e) {
      throw new UncheckedIOException("the knowledge folder cannot be read: " + folder, e);
    }
  }

  private FolderSight sight() {
    files.sort(Comparator.comparing(KnowledgeFile::name));
    return new FolderSight(folders, files, faults, hidden);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (!folder.equals(root) && name(folder).startsWith(".")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folders.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      fault(path, "folders lie more than " + MAX_DEPTH + " deep", "Move the files further up");
    } else if (attributes.isSymbolicLink()) {
      visitLink(path);
    } else if (wanted(path)) {
      add(path, attributes);
    }
    if (files.size() <= MAX_FILES) {
      return FileVisitResult.CONTINUE;
    }
    files.removeLast();
    fault(
        root, "the folder has more than " + MAX_FILES + " files", "Remove some: not all are read");
    return FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    fault(path, "this cannot be read", "Check that it is there and may be read");
    hide(path);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    if (e != null) {
      hide(folder);
      fault(folder, "the folder cannot be listed", "Check that it may be read");
    }
    return FileVisitResult.CONTINUE;
  }

  /// A link to a file of the same folder is read; mounted volumes are made so.
  private void visitLink(Path link) {
    if (name(link).startsWith(".")) {
      return;
    }
    try {
      var target = link.toRealPath();
      if (!target.startsWith(root)) {
        fault(link, "the link leads out of the folder", "Copy the file here");
      } else if (wanted(link)) {
        add(link, Files.readAttributes(target, BasicFileAttributes.class));
      }
    } catch (IOException _) {
      fault(link, "the link leads nowhere", "Remove it");
      hide(link);
    }
  }

  private void add(Path path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(new KnowledgeFile(relative(path), Stamp.of(attributes), () -> bytes(path)));
    } else {
      fault(path, "this is no regular file", "Copy the text into a file");
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(KnowledgeFile.MAX_BYTES + 1);
    }
  }

  private boolean wanted(Path path) {
    var name = relative(path);
    return name.equals(KnowledgeFile.LEXICON) || KnowledgeFile.isArticle(name);
  }

  private void hide(Path path) {
    hidden.add(path.equals(root) ? "" : relative(path));
  }

  private void fault(Path path, String problem, String cure) {
    faults.add(new Fault(path.equals(root) ? "." : relative(path), 0, problem, cure));
  }

  private String relative(Path path) {
    return Cleaning.clean(root.relativize(path).toString().replace('\\', '/')).replace('\n', ' ');
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
