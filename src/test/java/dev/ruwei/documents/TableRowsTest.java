package dev.ruwei.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.TableGrid.Cell;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private final TableRows table = new TableRows(new Growth(Limits.STANDARD));

  @Test
  void saysEachValueWithTheNameOfItsColumn() {
    assertThat(head("Day", "People:")).isEmpty();
    assertThat(body("Monday", "200")).containsExactly("Day: Monday; People: 200");
    assertThat(body("Sunday", "")).containsExactly("Day: Sunday");
    assertThat(body("Holiday", "300", "a note"))
        .containsExactly("Day: Holiday; People: 300; a note");
    assertThat(body("", "")).isEmpty();
    assertThat(table.end()).isEmpty();
  }

  @Test
  void writesChineseNamesWithChineseMarks() {
    head("日子", "人数");

    assertThat(body("平日", "200")).containsExactly("日子：平日；人数：200");
  }

  @Test
  void tellsRowsThatSayNamesFromOthers() {
    assertThat(table.row(cells("a", "b"), false, 3))
        .containsExactly(new Line(Line.Kind.ROW, 0, "a | b", 3, true));
    head("A", "B");
    assertThat(table.row(cells("a", "b"), false, 5))
        .containsExactly(new Line(Line.Kind.RECORD, 0, "A: a; B: b", 5, true));
  }

  @Test
  void keepsAHeadThatNothingStandsBelow() {
    head("Seats", "80");

    assertThat(texts(table.end())).containsExactly("Seats | 80");
    assertThat(table.named()).isFalse();
  }

  @Test
  void takesNewNamesInTheMidstOfATable() {
    head("Day", "People");
    body("Monday", "200");

    assertThat(head("Boat", "Seats")).isEmpty();
    assertThat(body("Heron", "80")).containsExactly("Boat: Heron; Seats: 80");
  }

  @Test
  void namesNothingByWhatIsTooLong() {
    var longer = "a name that is much too long to be said in each of the rows below";

    assertThat(head("Day", longer)).containsExactly("Day | " + longer);
    assertThat(body("Monday", "200")).containsExactly("Monday | 200");
  }

  @Test
  void putsBelowEachOtherWhatTakesSeveralRows() {
    head("Season", "Day", "People");

    assertThat(row(new Cell("Summer", 1, 3, false), Cell.of("Monday"), Cell.of("200")))
        .containsExactly("Season: Summer; Day: Monday; People: 200");
    assertThat(body("Sunday", "600")).containsExactly("Season: Summer; Day: Sunday; People: 600");
    assertThat(row(new Cell("closed", 2, 1, false))).containsExactly("Season: Summer; closed");
    assertThat(body("Winter", "Sunday", "90"))
        .containsExactly("Season: Winter; Day: Sunday; People: 90");
  }

  @Test
  void growsByNoMoreThanItMay() {
    var limits = new Limits(0, 0, 0, 1, 1, 1, 1, 48, 1, Duration.ofSeconds(1));
    var small = new TableRows(new Growth(limits));
    small.row(cells("Day", "People"), true, 1);

    assertThat(texts(small.row(cells("1", "2"), false, 2))).containsExactly("Day: 1; People: 2");
    assertThat(texts(small.row(cells("1", "2"), false, 3))).containsExactly("1 | 2");
  }

  @Test
  void survivesCellsThatTakeHalfTheWorld() {
    var row = "<tr><td rowspan=99999 colspan=99999>a<td rowspan=0 colspan=-1>b<td colspan=x>c</tr>";
    var head = "<tr>" + "<th colspan=99999>Name".repeat(1_000) + "</tr>";
    var html = "<html><body><p>It is so.</p><table>" + head + row.repeat(5_000) + "</table>";

    var document =
        new Documents(Limits.STANDARD).read("a.html", html.getBytes(StandardCharsets.UTF_8));

    assertThat(document.lines())
        .hasSize(5_002)
        .last()
        .extracting(Line::text)
        .isEqualTo("a | b | c");
  }

  private List<String> head(String... cells) {
    return texts(table.row(cells(cells), true, 1));
  }

  private List<String> body(String... cells) {
    return texts(table.row(cells(cells), false, 1));
  }

  private List<String> row(Cell... cells) {
    return texts(table.row(List.of(cells), false, 1));
  }

  private static List<Cell> cells(String... texts) {
    return Arrays.stream(texts).map(Cell::of).toList();
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
