package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "茶园有多少亩？ | NUMBER",
        "卖到了几个国家？ | NUMBER",
        "是第几届？ | NUMBER",
        "網店佔百分之幾？ | NUMBER",
        "石桥有多高？ | NUMBER",
        "How many hives are there? | NUMBER",
        "What share comes from the web shop? | NUMBER",
        "By how much did it grow? | NUMBER",
        "茶会什么时候举行？ | DATE",
        "石橋建於哪一年？ | DATE",
        "何时完工？ | DATE",
        "烘干要多长时间？ | DATE",
        "When does the ferry leave? | DATE",
        "星期几休息？ | DATE",
        "How many bees fly when it rains? | NUMBER",
        "Who rang the bell when the siren failed? | PERSON",
        "Can boats pass when the gate is closed? | YES_NO",
        "What does a farmer get when bees swarm? | OTHER",
        "Which year was it built? | DATE",
        "谁是理事长？ | PERSON",
        "负责人是哪位？ | OTHER",
        "哪位负责人讲的？ | PERSON",
        "誰講了製茶？ | PERSON",
        "Who is the harbour master? | PERSON",
        "Whose ship is it? | PERSON",
        "茶会在哪里举行？ | PLACE",
        "最大的买家在哪个国家？ | PLACE",
        "Where is the buyer? | PLACE",
        "茶社的钱从哪里来？ | OTHER",
        "Where does the money come from? | OTHER",
        "What is the buyer's salary? | NUMBER",
        "What are the fares? | NUMBER",
        "为什么推迟？ | REASON",
        "為何要等？ | REASON",
        "退货的原因是什么？ | REASON",
        "Why was it late? | REASON",
        "How come it was late? | REASON",
        "工序有哪些？ | LIST",
        "包括什么？ | LIST",
        "What are the four steps? | LIST",
        "慢火是什么？ | DEFINITION",
        "什么是摊晾？ | DEFINITION",
        "慢火是什么意思？ | DEFINITION",
        "What is withering? | DEFINITION",
        "What does fixing mean? | DEFINITION",
        "茶会每年办吗？ | YES_NO",
        "修桥用没用水泥，是不是？ | YES_NO",
        "用了水泥么？ | YES_NO",
        "Will the ferry get new engines? | YES_NO",
        "Did they use cement? | YES_NO",
        "怎么制茶？ | OTHER",
        "How is tea made? | OTHER",
        "茶 | OTHER",
      })
  void tellWhatAQuestionAsksFor(String question, Sought sought) {
    assertThat(SoughtRules.of(question)).isEqualTo(sought);
  }

  @ParameterizedTest
  @CsvSource({"几年来怎么样, OTHER", "你要什么样的茶, OTHER", "whoever comes, OTHER", "so it is, OTHER"})
  void areNotMisledByWordsThatOnlyLookLikeIt(String question, Sought sought) {
    assertThat(SoughtRules.of(question)).isEqualTo(sought);
  }
}
