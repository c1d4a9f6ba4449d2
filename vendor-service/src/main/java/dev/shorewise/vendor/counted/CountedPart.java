package dev.shorewise.vendor.counted;

import dev.shorewise.vendor.contacts.Dimension;
import java.time.LocalDate;
import java.util.Map;

/**
 * The parts of one figure of one site's day, as another system counted them.
 *
 * @param definition of the figure, as the catalogue lists it
 * @param label which of several figures of a definition: an emotion, a label of texts; empty where there is but one
 * @param names what the records have in common besides: channel, queue, language, reason, agent; missing is nothing
 */
public record CountedPart(
        String siteId, LocalDate day, String definition, String label, Map<Dimension, String> names, Amount amount) {

    public CountedPart {
        names = Map.copyOf(names);
    }

    /** What the record has of a dimension; empty for nothing. */
    public String named(Dimension dimension) {
        return names.getOrDefault(dimension, "");
    }
}
