package dev.shorewise.vendor.sla.terms;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a level is about, by what they were at the time of the event; an empty list asks for nothing.
 *
 * @param channels names such as VOICE
 */
public record Scope(
        List<String> channels,
        List<String> queues,
        List<String> languages,
        List<String> reasons,
        List<String> priorities,
        List<String> sites) {

    /** Every contact of the vendor. */
    public static final Scope ALL = new Scope(null, null, null, null, null, null);

    public Scope(
            @Nullable List<String> channels,
            @Nullable List<String> queues,
            @Nullable List<String> languages,
            @Nullable List<String> reasons,
            @Nullable List<String> priorities,
            @Nullable List<String> sites) {
        this.channels = sorted(channels);
        this.queues = sorted(queues);
        this.languages = sorted(languages);
        this.reasons = sorted(reasons);
        this.priorities = sorted(priorities);
        this.sites = sorted(sites);
    }

    /** Whether a contact may be in both. */
    public boolean overlaps(Scope other) {
        return meet(channels, other.channels)
                && meet(queues, other.queues)
                && meet(languages, other.languages)
                && meet(reasons, other.reasons)
                && meet(priorities, other.priorities)
                && meet(sites, other.sites);
    }

    private static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static List<String> sorted(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(new TreeSet<>(values));
    }
}
