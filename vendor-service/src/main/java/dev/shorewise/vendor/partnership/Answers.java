package dev.shorewise.vendor.partnership;

import java.util.List;
import java.util.stream.Collectors;

/** What one person answered, for their side. */
public record Answers(Action.Side side, List<Answer> answers) {

    /** 1 (not at all) to 5 (fully). */
    public record Answer(String statementId, int mark, String comment) {

        public Answer {
            comment = comment.strip();
            if (mark < 1 || mark > 5) {
                throw new PartnershipRefusal(PartnershipRefusal.Kind.FLAWED_ANSWERS, "mark: 1 to 5.");
            }
        }
    }

    public Answers {
        answers = List.copyOf(answers);
    }

    /** Refuses answers that are not one a statement. */
    void mustFit(Questionnaire questionnaire) {
        if (answers.size() != questionnaire.statements().size()
                || !answers.stream()
                        .map(Answer::statementId)
                        .collect(Collectors.toSet())
                        .equals(questionnaire.statements().stream()
                                .map(Questionnaire.Statement::id)
                                .collect(Collectors.toSet()))) {
            throw new PartnershipRefusal(
                    PartnershipRefusal.Kind.FLAWED_ANSWERS, "answers: one for each statement, and no other.");
        }
    }
}
