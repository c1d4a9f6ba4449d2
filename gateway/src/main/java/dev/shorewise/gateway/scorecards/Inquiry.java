package dev.shorewise.gateway.scorecards;

import dev.shorewise.gateway.questions.Answer;
import dev.shorewise.gateway.questions.Deadline;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What has been asked about a vendor's month and not yet been answered. */
record Inquiry(String vendorId, YearMonth month, Map<SectionName, CompletableFuture<Answer>> questions) {

    Map<SectionName, Answer> answers(Deadline deadline) {
        Map<SectionName, Answer> answers = new EnumMap<>(SectionName.class);
        questions.forEach((name, question) -> answers.put(name, deadline.await(question)));
        return answers;
    }
}
