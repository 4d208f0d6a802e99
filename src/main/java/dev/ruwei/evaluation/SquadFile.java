package dev.ruwei.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is read of a file in the format of SQuAD.
record SquadFile(List<Topic> data) {
  static final String FORM =
      "A SQuAD file has the form {\"data\": [{\"title\": \"…\", \"paragraphs\": [{\"context\":"
          + " \"…\", \"qas\": [{\"question\": \"…\", \"answers\": [{\"text\": \"…\"}]}]}]}]}";

  SquadFile {
    data = Required.list(data, "data");
  }

  record Topic(@Nullable String title, List<Paragraph> paragraphs) {
    Topic {
      paragraphs = Required.list(paragraphs, "paragraphs");
    }
  }

  record Paragraph(String context, List<QuestionAnswer> qas) {
    Paragraph {
      qas = Required.list(qas, "qas");
      if (Required.value(context, "context").isBlank()) {
        throw new IllegalArgumentException("an empty \"context\"");
      }
    }
  }

  record QuestionAnswer(String question, List<Text> answers) {
    QuestionAnswer {
      Required.value(question, "question");
      answers = Required.list(answers, "answers");
    }
  }

  record Text(String text) {
    Text {
      Required.value(text, "text");
    }
  }
}
