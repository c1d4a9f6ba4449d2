package dev.shorewise.finance.blend.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where contacts can be handled.
 *
 * @param id unique in the problem
 * @param vendorId whose it is
 * @param country where it is, a code of ISO 3166
 * @param home whether it is the client's own: regulated reasons may go there, and caps of concentration do not count it
 * @param languages spoken there; null for all
 * @param coverHours opening hours a week; 168 unless said
 * @param capacity contacts of the period at the most; null for any number
 * @param minimum contacts of the period at the least, if it is used at all; null for none
 * @param fixedCost of using it at all; null for none
 */
public record BlendLocation(
        String id,
        String vendorId,
        String country,
        boolean home,
        @Nullable List<String> languages,
        @Nullable Double coverHours,
        @Nullable Double capacity,
        @Nullable Double minimum,
        @Nullable Double fixedCost) {

    private static final double WEEK = 168;

    public BlendLocation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vendorId, "vendorId");
        Objects.requireNonNull(country, "country");
        languages = languages == null ? null : List.copyOf(languages);
    }

    /** Opening hours a week. */
    public double hours() {
        return coverHours == null ? WEEK : coverHours;
    }

    /** Whether it is used or not makes a difference of its own. */
    public boolean isSwitched() {
        return minimum != null || fixedCost != null;
    }

    /** Whether somebody there speaks it. */
    public boolean speaks(@Nullable String language) {
        return language == null || languages == null || languages.contains(language);
    }
}
