package dev.shorewise.vendor.contacts;

import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Contacts of a vendor by when they were offered and what they were then.
 *
 * @param from the first instant
 * @param to the instant after the last
 * @param in what each named quality must be one of; a quality that is not named is not asked
 */
public record Slice(Instant from, Instant to, Map<By, SortedSet<String>> in) {

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
}
