package dev.shorewise.finance.blend.problem;

import java.util.BitSet;
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
 * @param open when somebody is there; null for always
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
        @Nullable List<OpenHours> open,
        @Nullable Double capacity,
        @Nullable Double minimum,
        @Nullable Double fixedCost) {

    public BlendLocation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vendorId, "vendorId");
        Objects.requireNonNull(country, "country");
        languages = languages == null ? null : List.copyOf(languages);
        open = open == null ? null : List.copyOf(open);
    }

    /** The hours of the week in which somebody is there, from Monday's first on. */
    public BitSet openHours() {
        return OpenHours.week(open);
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
