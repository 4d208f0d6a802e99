package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Folding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private final Lexicon lexicon =
      Lexicon.of(
          List.of(
              List.of("月活", "月活跃用户", "MAU"),
              List.of("微信", "Weixin"),
              List.of("微信支付", "Weixin Pay"),
              List.of("養蜂場", "apiary"),
              List.of("MAU", "monthly users")));

  @Test
  void aNameThatIsWrittenSmallIsACommonNoun() {
    assertThat(proper("微信")).isTrue();
    assertThat(proper("月活")).isTrue();
    assertThat(proper("养蜂场")).isFalse();
    assertThat(Lexicon.of(List.of(List.of("营业额", "销售额"))).in("营业额").getFirst().proper()).isTrue();
  }

  private boolean proper(String name) {
    return lexicon.in(Folding.fold(name)).getFirst().proper();
  }

  @Test
  void findsSynonymsInAnyScriptCaseAndWidth() {
    assertThat(lexicon.synonyms("养蜂场")).containsExactly("apiary");
    assertThat(lexicon.synonyms("ＭＡＵ")).containsExactly("月活", "月活跃用户", "monthly users");
    assertThat(lexicon.synonyms("unknown")).isEmpty();
    assertThat(lexicon.group("mau")).containsExactly("月活", "月活跃用户", "MAU", "monthly users");
    assertThat(lexicon.group("unknown")).isEmpty();
    assertThat(lexicon.forms()).startsWith("月活", "月活跃用户", "mau").contains("养蜂场");
  }

  @Test
  void findsTheLongestFormsFromTheLeft() {
    assertThat(found("微信支付的月活跃用户和微信")).containsExactly("微信支付", "月活跃用户", "微信");
    assertThat(found("Weixin Pay, WEIXIN")).containsExactly("weixin pay", "weixin");
  }

  @Test
  void findsLatinFormsOnlyAsWholeWordsOrPlurals() {
    assertThat(found("mau maus mau's 的MAU是 amau maux maust mau2 2mau"))
        .containsExactly("mau", "maus", "mau", "mau");
  }

  @Test
  void givesTheSynonymsOfWhatItFinds() {
    assertThat(lexicon.in("weixin")).extracting(Match::synonyms).containsExactly(List.of("微信"));
  }

  @Test
  void readsTheFileOfTheFolder(@TempDir Path temp) {
    var folder = new TestFolder(temp).with("a.txt", "text");
    folder.with("lexicon.yml", "groups:\n  - [茶, tea]\n  - [蜂, bee, 2021]\n");
    assertThat(folder.faults()).isEmpty();
    assertThat(folder.read().lexicon().synonyms("BEE")).containsExactly("蜂", "2021");
  }

  @Test
  void tellsWrongGroupsAndServesTheOthers(@TempDir Path temp) {
    var folder = new TestFolder(temp).with("a.txt", "text");
    folder.with("lexicon.yml", "groups:\n- [茶, tea]\n- 蜂\n- [one]\n- [a, {b: c}, d]\nnames: x\n");
    assertThat(folder.faults())
        .containsExactly(
            "lexicon.yml:3: this is no group of two names or more. "
                + "Write 'groups:' and below it lines of '- [one, other]'",
            "lexicon.yml:4: this is no group of two names or more. "
                + "Write 'groups:' and below it lines of '- [one, other]'",
            "lexicon.yml:5: this is no name. Write a text, quoted if need be",
            "lexicon.yml:6: there is only the key 'groups'. "
                + "Write 'groups:' and below it lines of '- [one, other]'");
    assertThat(folder.read().lexicon().forms()).containsExactly("茶", "tea", "a", "d");
  }

  @Test
  void servesArticlesWithABrokenLexicon(@TempDir Path temp) {
    var folder = new TestFolder(temp).with("a.txt", "text");
    for (var yaml : new String[] {"groups: [", "- a", "groups: 7", "\"", "&a [*a]"}) {
      folder.with("lexicon.yml", yaml);
      assertThat(folder.faults()).as(yaml).hasSize(1);
      assertThat(folder.passages()).containsExactly("a:text-1 text");
    }
  }

  private List<String> found(String text) {
    var folded = Folding.fold(text);
    return lexicon.in(folded).stream().map(match -> match.span().cut(folded)).toList();
  }
}
