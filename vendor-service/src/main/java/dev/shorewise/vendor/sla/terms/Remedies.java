package dev.shorewise.vendor.sla.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows besides credits: how they are earned back, how promises grow, when the client may leave, what events cost. */
public record Remedies(
        @Nullable EarnBack earnBack, @Nullable Ratchet ratchet, List<Termination> terminations, EventPool events) {

    public static final Remedies NONE = new Remedies(null, null, null, null);

    public Remedies(
            @Nullable EarnBack earnBack,
            @Nullable Ratchet ratchet,
            @Nullable List<Termination> terminations,
            @Nullable EventPool events) {
        this.events = events == null ? EventPool.NONE : events;
        this.earnBack = earnBack;
        this.ratchet = ratchet;
        this.terminations = terminations == null ? List.of() : List.copyOf(terminations);
    }
}
