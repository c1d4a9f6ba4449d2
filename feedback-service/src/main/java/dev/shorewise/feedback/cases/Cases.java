package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.store.CaseRows;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.responses.StoredResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Cases as people work on them. */
@ApplicationScoped
public class Cases {

    private final CaseRows rows;
    private final Responses responses;
    private final FollowingUp followingUp;
    private final Clock clock;

    Cases(CaseRows rows, Responses responses, FollowingUp followingUp, Clock clock) {
        this.rows = rows;
        this.responses = responses;
        this.followingUp = followingUp;
        this.clock = clock;
    }

    /** The time by which cases are overdue or not. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Opens a case by hand.
     *
     * @throws CaseRefusal if there is no such response, or it has a case
     */
    @Transactional
    public CustomerCase open(UUID responseId, CustomerCase.Duty duty, Optional<String> question, String by) {
        StoredResponse stored = responses
                .find(responseId)
                .orElseThrow(() -> new CaseRefusal(
                        CaseRefusal.Kind.UNKNOWN_RESPONSE, "There is no response '" + responseId + "'."));
        Response response = stored.response();
        CustomerCase wanted = new CustomerCase(
                responseId,
                1,
                new CustomerCase.About(response.key().vendorId(), responseId, Optional.empty(), question),
                duty,
                CustomerCase.State.OPEN,
                CustomerCase.Closing.NONE);
        UUID id = rows.open(wanted, by)
                .orElseThrow(() -> new CaseRefusal(CaseRefusal.Kind.HAS_ONE, "The response has a case already."));
        return rows.find(id).orElseThrow();
    }

    /**
     * Leaves a case as a person says.
     *
     * @param expected refuses by throwing when the caller has not read the newest revision
     * @throws CaseRefusal if it may not be left like this
     */
    @Transactional
    public Optional<CustomerCase> work(UUID id, Work work, String by, Consumer<CustomerCase> expected) {
        return rows.find(id).map(known -> {
            expected.accept(known);
            CustomerCase next = known.with(work, now());
            if (!rows.change(next, what(known, next) + asked(known, next), by, now())) {
                throw new CaseRefusal(
                        CaseRefusal.Kind.CHANGED_MEANWHILE, "This was changed meanwhile. Read it again, then write.");
            }
            return next;
        });
    }

    @Transactional
    public Optional<CustomerCase> find(UUID id) {
        return rows.find(id);
    }

    /** What happened to a case, in order. */
    @Transactional
    public List<CaseEvent> history(UUID id) {
        return rows.history(id);
    }

    /** Cases by id, after the given one. */
    @Transactional
    public List<CustomerCase> list(CaseFilter filter, Optional<UUID> after, int most) {
        return rows.list(filter, after, most);
    }

    private String asked(CustomerCase before, CustomerCase after) {
        boolean closes = before.state() != CustomerCase.State.CLOSED && after.state() == CustomerCase.State.CLOSED;
        return closes ? followingUp.ask(after).map(said -> "; " + said).orElse("") : "";
    }

    private static String what(CustomerCase before, CustomerCase after) {
        if (before.state() != after.state()) {
            return after.state() == CustomerCase.State.CLOSED
                    ? "closed"
                    : "is " + after.state().name();
        }
        return before.duty().owner().equals(after.duty().owner())
                ? "changed"
                : "given to " + after.duty().owner();
    }
}
