package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.text.Language;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers from the passages of a library, and shows nothing that does not pass the gate.
final class GroundedAnswering implements Answering {
  private static final Logger LOG = LoggerFactory.getLogger(GroundedAnswering.class);
  private static final double SURE_ENOUGH = 0.55;
  private static final int RELATED = 3;

  private final Investigation investigation;
  private final TemplateComposer composer;
  private final Grounding grounding;
  private final Frames frames;

  GroundedAnswering(Library library, PassageSearch search, Frames frames) {
    this.investigation = new Investigation(library, search);
    this.composer = new TemplateComposer(frames, library);
    this.grounding = new Grounding(library);
    this.frames = frames;
  }

  @Override
  public Answer answer(Question question) {
    var asked = new Asked(question.text(), question.text(), question.answerLanguage());
    return SmallTalk.of(question.text())
        .map(kind -> fixed(asked, kind))
        .orElseGet(() -> fromKnowledge(question, asked));
  }

  private Answer fixed(Asked asked, SmallTalk.Kind kind) {
    var text = kind.reply().apply(frames).in(asked.language());
    var composition =
        new Composition(List.of(Draft.fixed(Sentence.Kind.FIXED, text)), List.of());
    return kind.helps()
        ? new Answer.Help(asked, composition.reply(), List.of())
        : new Answer.NotFound(asked, composition.reply(), List.of(), List.of(), List.of(), 0);
  }

  private Answer fromKnowledge(Question question, Asked asked) {
    var findings = investigation.of(question);
    var confidence = Judgement.confidence(findings);
    if (findings.evidence().isEmpty() || confidence < SURE_ENOUGH) {
      return refused(asked, findings, confidence);
    }
    var composition =
        composer.compose(
            Selection.of(findings), findings.sought(), List.of(), asked.language());
    var violations = grounding.violations(composition);
    if (!violations.isEmpty()) {
      LOG.error("An answer did not pass the gate: {}", violations);
      return refused(asked, findings, 0);
    }
    return new Answer.Answered(
        asked,
        composition.reply(),
        composition.citations(),
        List.of(),
        List.of(),
        Composer.TEMPLATE,
        confidence);
  }

  private Answer refused(Asked asked, Findings findings, double confidence) {
    var related =
        findings.evidence().stream().limit(RELATED).map(composer::citation).toList();
    var missing = Judgement.missing(findings);
    Language language = asked.language();
    var composition = composer.refuse(missing, !related.isEmpty(), language);
    return new Answer.NotFound(
        asked, composition.reply(), missing, related, List.of(), confidence);
  }
}
