package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.PolicyRows;
import dev.shorewise.feedback.surveys.Surveys;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The policies of the house, in all their versions. */
@ApplicationScoped
public class Policies {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PolicyRows rows;
    private final Surveys surveys;
    private final Clock clock;

    Policies(PolicyRows rows, Surveys surveys, Clock clock) {
        this.rows = rows;
        this.surveys = surveys;
        this.clock = clock;
    }

    /**
     * Makes the next version, with a seed of its own; the same if nothing differs.
     *
     * @param mayChange given the newest version's number, refuses by throwing; not asked for the first
     * @throws KitRefusal if the survey is unknown, or somebody else was faster
     */
    @Transactional
    public Policy put(String id, Terms terms, IntConsumer mayChange) {
        if (surveys.find(terms.survey()).isEmpty()) {
            throw KitRefusal.badParameter("surveyId", "the id of a published survey");
        }
        Optional<Policy> newest = rows.newest(id);
        newest.ifPresent(policy -> mayChange.accept(policy.version()));
        if (newest.filter(policy -> policy.terms().equals(terms)).isPresent()) {
            return newest.get();
        }
        Policy next = new Policy(
                id,
                newest.map(Policy::version).orElse(0) + 1,
                Draw.seed(RANDOM),
                terms,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.add(next)) {
            throw new KitRefusal(
                    KitRefusal.Kind.PRECONDITION_STALE, "This was changed meanwhile. Read it again, then write.");
        }
        return next;
    }

    /** The newest version, or the one asked for. */
    @Transactional
    public Optional<Policy> find(String id, Optional<Integer> version) {
        return version.isPresent() ? rows.find(id, version.get()) : rows.newest(id);
    }

    /** The newest version of each, by id. */
    @Transactional
    public List<Policy> list() {
        return rows.newest();
    }
}
