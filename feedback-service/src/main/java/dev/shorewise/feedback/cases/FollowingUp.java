package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.CustomerCase.FollowUp;
import dev.shorewise.feedback.cases.store.CaseRows;
import dev.shorewise.feedback.invitations.FollowUpEnded;
import dev.shorewise.feedback.invitations.FollowUps;
import dev.shorewise.feedback.responses.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Has customers asked when their case is closed, and keeps with the case what they say. */
@ApplicationScoped
class FollowingUp {

    private final CaseRows rows;
    private final Responses responses;
    private final FollowUps followUps;

    FollowingUp(CaseRows rows, Responses responses, FollowUps followUps) {
        this.rows = rows;
        this.responses = responses;
        this.followUps = followUps;
    }

    /** Asks, if there is a question and nobody has told the answer yet; says in words what came of it. */
    Optional<String> ask(CustomerCase closed) {
        if (closed.closing().afterwards().outcome().isPresent()) {
            return Optional.empty();
        }
        return closed.about()
                .question()
                .flatMap(question -> responses
                        .find(closed.about().responseId())
                        .map(stored -> followUps.ask(
                                closed.id(),
                                closed.about().vendorId(),
                                stored.response().occasion(),
                                question)))
                .map(outcome -> switch (outcome) {
                    case ASKED -> "the customer is asked";
                    case NO_CUSTOMER -> "nobody knows the customer to ask";
                    case NO_POLICY -> "no policy says how to ask the customer";
                });
    }

    /** In the transaction of the answer; somebody who works on the case at the same time does not take it away. */
    void ended(@Observes FollowUpEnded told) {
        Optional<CustomerCase> known = rows.find(told.caseId());
        while (known.isPresent() && !keep(known.get(), told)) {
            known = rows.find(told.caseId());
        }
    }

    private boolean keep(CustomerCase known, FollowUpEnded told) {
        CustomerCase next = known.followedUp(told.answers(), told.at());
        String outcome =
                next.closing().afterwards().outcome().map(FollowUp::name).orElse("no word of the matter");
        String what = told.answers().isPresent() ? "answered: " + outcome : "not answered in time";
        return rows.change(next, what, CaseDesk.NOBODY, told.at());
    }
}
