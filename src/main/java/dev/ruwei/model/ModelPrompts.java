package dev.ruwei.model;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.ai.rag.preretrieval.query.transformation.CompressionQueryTransformer;
import org.springframework.ai.rag.preretrieval.query.transformation.QueryTransformer;
import org.springframework.ai.rag.preretrieval.query.transformation.TranslationQueryTransformer;

/// What is said to a model, from `prompts/model.<language>.yml`.
final class ModelPrompts {
  private static final String FILE = "model";

  private final int maxTokens;
  private final Template answer;
  private final Template shape;
  private final Template material;
  private final Template turn;
  private final Template rewrite;
  private final Template translate;

  ModelPrompts(Prompts prompts, ModelLimits limits) {
    maxTokens = limits.maxInputTokens();
    answer = prompts.template(FILE, "answer", "shape");
    shape = prompts.template(FILE, "shape");
    material = prompts.template(FILE, "material", "passages", "turns", "question");
    turn = prompts.template(FILE, "turn", "question", "answer");
    rewrite = prompts.template(FILE, "rewrite", "history", "query");
    translate = prompts.template(FILE, "translate", "query", "targetLanguage");
  }

  /// The evidence and the question; what is beyond the limit is left out, the oldest turns first.
  Prompt answer(Briefing briefing) {
    var language = briefing.language();
    var system = answer.in(language, shape.in(language));
    var left = maxTokens - tokens(system) - tokens(briefing.question());
    var passages = fitting(numbered(briefing.passages()), left);
    left -= passages.stream().mapToInt(ModelPrompts::tokens).sum();
    var turns = fitting(turns(briefing).reversed(), left).reversed();
    var user =
        material.in(
            language, String.join("\n", passages), String.join("\n", turns), briefing.question());
    return new Prompt(List.of(new SystemMessage(system), new UserMessage(user)));
  }

  Function<BoundModel, QueryTransformer> rewriting(Language language) {
    var template = new PromptTemplate(rewrite.in(language, "{history}", "{query}"));
    return model -> new CompressionQueryTransformer(model.client(), template);
  }

  Function<BoundModel, QueryTransformer> translation(Language target) {
    var template = new PromptTemplate(translate.in(target, "{query}", "{targetLanguage}"));
    return model -> new TranslationQueryTransformer(model.client(), template, target.tag());
  }

  private static List<String> numbered(List<String> passages) {
    var numbered = new ArrayList<String>();
    for (var passage : passages) {
      numbered.add("[" + (numbered.size() + 1) + "] " + passage);
    }
    return numbered;
  }

  private List<String> turns(Briefing briefing) {
    return briefing.before().stream()
        .map(one -> turn.in(briefing.language(), one.question(), one.answer()))
        .toList();
  }

  /// As many as have room, from the first.
  private static List<String> fitting(List<String> texts, int tokens) {
    var fitting = new ArrayList<String>();
    var left = tokens;
    for (var text : texts) {
      left -= tokens(text);
      if (left < 0) {
        break;
      }
      fitting.add(text);
    }
    return fitting;
  }

  /// An estimate: a Han character is about one token, of other characters four make one.
  static int tokens(String text) {
    var han = (int) text.chars().filter(c -> Characters.isHan((char) c)).count();
    return han + (text.length() - han + 3) / 4;
  }
}
