package dev.shorewise.vendor.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is worked on over time, as far as its clocks need it.
 *
 * @param key its group, by the dimensions that were asked for; they tell no time
 * @param day of its offer in the site's zone
 * @param arrived when it came, or was offered where that is not told
 * @param replied when a person first wrote back; null if nobody has
 * @param resolved when it was last solved; null if it is not
 * @param events its steps in order; empty if nobody told them
 */
public record CaseContact(
        GroupKey key,
        LocalDate day,
        Instant arrived,
        @Nullable Instant replied,
        @Nullable Instant resolved,
        List<ContactEvent> events) {}
