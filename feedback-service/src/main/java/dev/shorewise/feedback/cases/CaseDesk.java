package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.store.CaseRows;
import dev.shorewise.feedback.cases.store.RuleRows;
import dev.shorewise.feedback.cases.store.UnjudgedResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to cases by itself: rules open them, and those that are overdue go to somebody above. */
@ApplicationScoped
public class CaseDesk {

    /** Who did what nobody did. */
    public static final String NOBODY = "shorewise";

    private final RuleRows rules;
    private final CaseRows cases;
    private final UnjudgedResponses unjudged;
    private final Clock clock;

    CaseDesk(RuleRows rules, CaseRows cases, UnjudgedResponses unjudged, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.unjudged = unjudged;
        this.clock = clock;
    }

    /** Judges some responses by the rules as they stand and answers how many; 0 if none waits. */
    @Transactional
    public int judgeSome(int most) {
        List<Judged> waiting = unjudged.hold(most);
        List<CaseRule> tried = rules.list().stream().map(StoredRule::rule).toList();
        for (Judged response : waiting) {
            CaseRule.first(tried, response).ifPresent(rule -> cases.open(opened(rule, response), NOBODY));
        }
        unjudged.mark(waiting);
        return waiting.size();
    }

    /** Hands some overdue cases to those above and answers how many; each once. */
    @Transactional
    public int escalateSome(int most) {
        Instant now = now();
        List<CustomerCase> overdue = cases.overdue(now, most);
        overdue.forEach(late -> cases.change(late.escalated(now), "escalated", NOBODY, now));
        return overdue.size();
    }

    private CustomerCase opened(CaseRule rule, Judged response) {
        Instant now = now();
        return new CustomerCase(
                new UUID(0, 0),
                1,
                new CustomerCase.About(
                        response.vendorId(),
                        response.id(),
                        Optional.of(rule.id()),
                        rule.handling().question()),
                new CustomerCase.Duty(
                        rule.handling().owner(),
                        rule.handling().escalateTo(),
                        now,
                        now.plus(rule.handling().within()),
                        Optional.empty()),
                CustomerCase.State.OPEN,
                CustomerCase.Closing.NONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
