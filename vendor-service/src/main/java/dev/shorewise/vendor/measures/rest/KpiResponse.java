package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.measures.Kpis;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures as callers read them.
 *
 * @param vendorId absent if figures of several vendors were asked for
 * @param timeZone in which days begin; absent if the sites lie in several zones, each having its own days
 * @param feedGrade how far the vendor's records of these months can be relied on; absent if nobody looked
 * @param feedGrades the same by vendor, where several were asked for; vendors that nobody looked at are missing
 * @param revision grows whenever a contact of a month that the period touches changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiResponse(
        @Nullable String vendorId,
        Period period,
        @Nullable String timeZone,
        @Nullable FeedGrade feedGrade,
        @Nullable SortedMap<String, FeedGrade> feedGrades,
        List<Kpis.Group> groups,
        long revision) {}
