package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.store.FollowUpCounts;
import dev.shorewise.feedback.experience.Comparing;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.findings.Compared;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures what a deed did: the same customers' score before and after the day from which it was in effect. */
@ApplicationScoped
public class Effect {

    private final Responses responses;
    private final Comparing comparing;
    private final FollowUpCounts followUps;

    Effect(Responses responses, Comparing comparing, FollowUpCounts followUps) {
        this.responses = responses;
        this.comparing = comparing;
        this.followUps = followUps;
    }

    /**
     * A deed's effect.
     *
     * @param scope whose customers: those of the same site, queue and language
     * @param before so many days up to the deed
     * @param after so many days from the deed on
     * @param here the scope after against before
     * @param elsewhere all other customers after against before: what changed without the deed
     * @param followedUp what customers say after cases of the same vendor and cause that were closed within so many days
     *     of this one; empty until it is closed
     */
    public record Measured(
            Map<Dimension, String> scope,
            Period before,
            Period after,
            Compared here,
            Compared elsewhere,
            Optional<FollowedUp> followedUp) {}

    /** The effect; empty as long as nobody says what was done and from when. */
    @Transactional
    public Optional<Measured> of(CustomerCase one, Score score, int days) {
        return one.closing().actedOn().map(day -> measure(one, score, day, days));
    }

    private Measured measure(CustomerCase one, Score score, LocalDate day, int days) {
        Map<Dimension, String> scope = scope(one);
        Period before = new Period(day.minusDays(days), day);
        Period after = new Period(day, day.plusDays(days));
        Compared here = comparing.changes(score, new Cut(after, scope, List.of(), Optional.empty()), before).stream()
                .findFirst()
                .orElseGet(() -> Compared.nothing(score));
        return new Measured(
                scope,
                before,
                after,
                here,
                comparing.changeElsewhere(score, after, before, scope),
                followedUp(one, Duration.ofDays(days)));
    }

    private Optional<FollowedUp> followedUp(CustomerCase one, Duration around) {
        CustomerCase.Closing closing = one.closing();
        return closing.closedAt().flatMap(closed -> closing.cause()
                .map(cause -> followUps.of(one.about().vendorId(), cause, closed.minus(around), closed.plus(around))));
    }

    private Map<Dimension, String> scope(CustomerCase one) {
        Map<Dimension, String> scope = new EnumMap<>(Dimension.class);
        scope.put(Dimension.VENDOR, one.about().vendorId());
        responses.find(one.about().responseId()).ifPresent(stored -> {
            Occasion occasion = stored.response().occasion();
            put(scope, Dimension.SITE, Optional.ofNullable(occasion.place().siteId()));
            put(scope, Dimension.QUEUE, Optional.ofNullable(occasion.matter().queue()));
            put(scope, Dimension.LANGUAGE, Optional.ofNullable(occasion.matter().language()));
        });
        return scope;
    }

    private static void put(Map<Dimension, String> scope, Dimension dimension, Optional<String> value) {
        value.ifPresent(there -> scope.put(dimension, there));
    }
}
