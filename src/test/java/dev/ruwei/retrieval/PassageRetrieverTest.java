package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.storage.DataFolder;
import dev.ruwei.storage.SealedFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.ai.rag.retrieval.search.DocumentRetriever;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// Retrieval as the rest of Spring AI sees it.
class PassageRetrieverTest {
  private static final Library LIBRARY = Libraries.bundled();
  private static final PassageSearch SEARCH = PassageSearch.over(LIBRARY);
  private static final String QUESTION = "每天有多少人用小程序？";

  private final DocumentRetriever retriever = new PassageRetriever(() -> SEARCH);

  @Test
  void givesPassagesWithTheirPlaceAndSpeaker() {
    var first = retriever.retrieve(new Query(QUESTION)).getFirst();
    var passage = LIBRARY.passage(first.getId()).orElseThrow();

    assertThat(first.getText()).isEqualTo(passage.text());
    assertThat(first.getScore()).isPositive();
    assertThat(first.getMetadata())
        .containsEntry("passageId", passage.id())
        .containsEntry("articleId", "wechat-open-class-2022")
        .containsEntry("sectionId", "mini-programs")
        .containsEntry("sectionTitle", "小程序")
        .containsEntry("speaker", "曾鸣")
        .containsEntry("wording", "retold")
        .containsEntry("language", "zh-Hans")
        .containsEntry("contentHash", passage.contentHash())
        .containsAllEntriesOf(Map.of("start", 0, "end", passage.text().length()));
  }

  @Test
  void findsNothingForNothing() {
    assertThat(retriever.retrieve(new Query("？"))).isEmpty();
  }

  @Test
  void servesARetrievalAugmentationAdvisor() {
    var prompt = new AtomicReference<String>();
    ChatModel echo =
        asked -> {
          prompt.set(asked.getContents());
          return new ChatResponse(java.util.List.of(new Generation(new AssistantMessage("ok"))));
        };
    var advisor = RetrievalAugmentationAdvisor.builder().documentRetriever(retriever).build();
    var reply = ChatClient.create(echo).prompt().advisors(advisor).user(QUESTION).call();

    assertThat(reply.content()).isEqualTo("ok");
    assertThat(prompt.get()).contains(QUESTION, "2021年每天使用小程序的用户超过4.5亿");
  }

  @Test
  void isABeanWhereAModelIsConfigured() {
    var runner =
        new ApplicationContextRunner()
            .withBean(
                SealedFiles.class, () -> new SealedFiles(new DataFolder(Path.of("unused")), false))
            .withBean(CurrentSearch.class, () -> () -> SEARCH)
            .withUserConfiguration(RetrievalConfiguration.class);

    runner.run(context -> assertThat(context).doesNotHaveBean(DocumentRetriever.class));
    runner
        .withPropertyValues("ruwei.model=ollama")
        .run(context -> assertThat(context).hasSingleBean(DocumentRetriever.class));
  }
}
