package dev.ruwei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The table of rooms, as data: which package may use which, and what only some may import.
class RoomsTest {
  private static final String BASE = "dev.ruwei";

  /// A room and the rooms it may use, in the order of the README's table.
  enum Room {
    TEXT(),
    NUMBERS(TEXT),
    REPAIR(TEXT),
    PROMPTS(TEXT),
    MODEL(PROMPTS, TEXT),
    STORAGE(),
    KNOWLEDGE(STORAGE, TEXT),
    DOCUMENTS(TEXT),
    IMPORTING(DOCUMENTS, KNOWLEDGE, REPAIR, TEXT),
    RETRIEVAL(KNOWLEDGE, STORAGE, TEXT),
    ANSWERING(RETRIEVAL, KNOWLEDGE, MODEL, PROMPTS, NUMBERS, TEXT),
    CONVERSATION(ANSWERING, RETRIEVAL, KNOWLEDGE, MODEL, PROMPTS, TEXT),
    WATCHING(ANSWERING, KNOWLEDGE),
    EVALUATION(ANSWERING, RETRIEVAL, KNOWLEDGE, MODEL, NUMBERS, TEXT),
    MAILBOX(STORAGE),
    JOURNAL(CONVERSATION, ANSWERING, STORAGE, TEXT),
    WEB(JOURNAL, CONVERSATION, ANSWERING, RETRIEVAL, KNOWLEDGE, PROMPTS, TEXT),
    TELEGRAM(JOURNAL, MAILBOX, CONVERSATION, ANSWERING, KNOWLEDGE, PROMPTS, STORAGE, TEXT),
    CONSOLE(
        JOURNAL,
        WATCHING,
        CONVERSATION,
        ANSWERING,
        EVALUATION,
        IMPORTING,
        DOCUMENTS,
        KNOWLEDGE,
        REPAIR,
        PROMPTS,
        STORAGE,
        TEXT);

    private final List<Room> mayUse;

    Room(Room... mayUse) {
      this.mayUse = List.of(mayUse);
    }

    String packageName() {
      return BASE + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A library's packages and the only rooms that may import them.
  record Library(String packages, String... rooms) {}

  static final List<Library> LIBRARIES =
      List.of(
          new Library("org.apache.lucene..", "retrieval"),
          new Library("org.telegram..", "telegram"),
          new Library("org.flywaydb..", "storage"),
          new Library("com.zaxxer.hikari..", "storage"),
          new Library("org.springframework.ai..", "model", "retrieval"),
          new Library("reactor..", "model"),
          new Library("io.github.resilience4j..", "model"),
          new Library("org.jsoup..", "documents"),
          new Library("org.apache.pdfbox..", "documents"),
          new Library("org.mozilla.universalchardet..", "documents"),
          new Library("picocli..", "console"),
          new Library("org.jline..", "console"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(BASE);

  @ParameterizedTest
  @EnumSource
  void usesOnlyWhatTheTableAllows(Room room) {
    var allowed =
        Stream.concat(Stream.of(room), room.mayUse.stream())
            .map(Room::packageName)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideOutsideOfPackage(BASE + "..")
                .or(JavaClass.Predicates.resideInAnyPackage(allowed)))
        .check(CLASSES);
  }

  @Test
  void theTableHoldsEveryPackageAndNoOther() {
    assertThat(CLASSES.getPackage(BASE).getSubpackages())
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrder(
            Stream.of(Room.values()).map(Room::packageName).toArray(String[]::new));
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobodyImportsTheApplication() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(CLASSES);
  }

  @Test
  void theApplicationImportsNoRoom() {
    classes()
        .that()
        .resideInAPackage(BASE)
        .should()
        .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage(BASE + ".*.."))
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void librariesStayInTheirRooms(Library library) {
    var homes = Stream.of(library.rooms()).map(room -> BASE + "." + room).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library.packages())
        .check(CLASSES);
  }

  @Test
  void channelsHaveNoPublicTypes() {
    noClasses()
        .that()
        .resideInAnyPackage(BASE + ".web", BASE + ".telegram", BASE + ".console")
        .and()
        .areTopLevelClasses()
        .should()
        .bePublic()
        .check(CLASSES);
  }

  @Test
  void readmeShowsTheSameTable() throws IOException {
    var expected = new LinkedHashMap<String, String>();
    expected.put(BASE, "–");
    for (var room : Room.values()) {
      expected.put(room.packageName(), cell(room));
    }
    assertThat(readmeTable()).containsExactlyEntriesOf(expected);
  }

  private static String cell(Room room) {
    return room.mayUse.isEmpty()
        ? "–"
        : room.mayUse.stream()
            .map(used -> used.packageName().substring(BASE.length() + 1))
            .collect(Collectors.joining(", "));
  }

  private static Map<String, String> readmeTable() throws IOException {
    var rows = new LinkedHashMap<String, String>();
    Pattern.compile("(?m)^\\| `(dev\\.ruwei[^`]*)` \\|[^|]*\\| ([^|]*) \\|$")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .forEach(row -> rows.put(row.group(1), row.group(2).strip()));
    return rows;
  }
}
