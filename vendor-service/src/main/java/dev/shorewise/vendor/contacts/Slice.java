package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.registry.hours.Stretches;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Contacts of a vendor by when they were offered and what they were then.
 *
 * @param from the first instant
 * @param to the instant after the last
 * @param in what each named quality must be one of; a quality that is not named is not asked
 * @param hours in which they must have been offered besides; empty for any
 */
public record Slice(Instant from, Instant to, Map<By, SortedSet<String>> in, Optional<Stretches> hours) {

    /** The qualities. */
    public enum By {
        CHANNEL,
        QUEUE,
        LANGUAGE,
        REASON,
        PRIORITY,
        SITE
    }

    public Slice {
        Map<By, SortedSet<String>> asked = new TreeMap<>();
        in.forEach((by, values) -> {
            if (!values.isEmpty()) {
                asked.put(by, new TreeSet<>(values));
            }
        });
        in = Map.copyOf(asked);
    }

    /** The same contacts, as far as they were offered in some hours. */
    public Slice within(Stretches open) {
        return new Slice(from, to, in, Optional.of(open));
    }
}
