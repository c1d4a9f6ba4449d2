package dev.shorewise.vendor.sla.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows credits: how they are earned back, how promises grow, when the client may leave. */
public record Remedies(
        @Nullable EarnBack earnBack, @Nullable Ratchet ratchet, List<Termination> terminations) {

    public static final Remedies NONE = new Remedies(null, null, null);

    public Remedies(@Nullable EarnBack earnBack, @Nullable Ratchet ratchet, @Nullable List<Termination> terminations) {
        this.earnBack = earnBack;
        this.ratchet = ratchet;
        this.terminations = terminations == null ? List.of() : List.copyOf(terminations);
    }
}
