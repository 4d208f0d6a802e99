package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Makes articles and questions of a file in the format of SQuAD.
final class SquadReader {
  private final List<Squad.Topic> topics = new ArrayList<>();
  private final List<Squad.Asked> asked = new ArrayList<>();
  private int skipped;

  Squad read(SquadFile file) {
    file.data().forEach(this::read);
    return new Squad(topics, asked, skipped);
  }

  private void read(SquadFile.Topic topic) {
    var id = "a" + topics.size();
    var passages = new ArrayList<Passage>();
    for (var paragraph : topic.paragraphs()) {
      var passage = passage(id, passages.size() + 1, paragraph.context());
      passages.add(passage);
      paragraph.qas().forEach(question -> read(question, passage));
    }
    topics.add(new Squad.Topic(id, topic.title() == null ? "" : topic.title(), passages));
  }

  private void read(SquadFile.QuestionAnswer question, Passage passage) {
    if (Askable.is(question.question()) && !question.answers().isEmpty()) {
      var answers = question.answers().stream().map(SquadFile.Text::text).toList();
      asked.add(new Squad.Asked(question.question(), answers, topics.size(), passage));
    } else {
      skipped++;
    }
  }

  private static Passage passage(String article, int position, String text) {
    return new Passage(
        article + ":" + Squad.SECTION + "-" + position,
        article,
        Squad.SECTION,
        position,
        Language.of(text),
        text,
        List.of(),
        "");
  }
}
