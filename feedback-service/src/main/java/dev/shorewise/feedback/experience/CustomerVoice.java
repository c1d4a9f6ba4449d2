package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.text.MonthlyVoice;
import java.time.ZoneId;
import java.util.List;

/**
 * What customers wrote about a vendor, added up.
 *
 * @param vendorId the vendor
 * @param period whole days in the zone
 * @param zone where the days begin
 * @param groups in order
 */
public record CustomerVoice(String vendorId, Period period, ZoneId zone, List<Group> groups) {

    public CustomerVoice {
        groups = List.copyOf(groups);
    }

    /**
     * The comments of one cell.
     *
     * @param key a month such as {@code 2026-10}, or {@link Satisfaction#ALL}
     * @param voice what they say; its month is that of the key, or the period's first
     */
    public record Group(String key, MonthlyVoice voice) {}
}
