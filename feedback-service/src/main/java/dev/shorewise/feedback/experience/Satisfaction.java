package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.responses.MonthlyAnswers;
import java.time.ZoneId;
import java.util.List;

/**
 * What customers said about a vendor.
 *
 * @param vendorId the vendor
 * @param period whole days in the zone
 * @param zone where the days begin
 * @param groups in order
 * @param revision counts the changes to the vendor's responses; equal revisions mean equal figures
 */
public record Satisfaction(String vendorId, Period period, ZoneId zone, List<Group> groups, long revision) {

    /** The key of the group that holds the whole period. */
    public static final String ALL = "all";

    public Satisfaction {
        groups = List.copyOf(groups);
    }

    /**
     * The answers of one cell.
     *
     * @param key a month such as {@code 2026-10}, or {@link #ALL}
     * @param answers counted by value; their month is that of the key, or the period's first
     */
    public record Group(String key, MonthlyAnswers answers) {}
}
