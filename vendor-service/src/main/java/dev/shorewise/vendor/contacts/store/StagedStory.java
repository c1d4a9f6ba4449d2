package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Step;
import dev.shorewise.vendor.contacts.ContactStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A contact's events as columns, and what follows from them where the sender did not say it.
 *
 * @param times array literal of timestamptz; null without events
 * @param statuses array literal of contact_status; null without events
 * @param resolvedAt when it was solved last, in microseconds since 1970; null if it is not solved
 * @param reopenings how often it left a solved status; null without events
 */
record StagedStory(
        @Nullable String times,
        @Nullable String statuses,
        @Nullable Long resolvedAt,
        @Nullable Long reopenings) {

    private static final StagedStory NONE = new StagedStory(null, null, null, null);

    static StagedStory of(ImportRecord row) {
        List<Step> steps = row.steps(ContactField.EVENTS.ordinal());
        if (steps.isEmpty()) {
            return NONE;
        }
        Long solved = null;
        long reopenings = 0;
        for (Step step : steps) {
            if (!ContactStatus.valueOf(step.status()).isSolved()) {
                reopenings += solved == null ? 0 : 1;
                solved = null;
            } else if (solved == null) {
                solved = step.micros();
            }
        }
        return new StagedStory(
                steps.stream().map(StagedStory::time).collect(Collectors.joining(",", "{", "}")),
                steps.stream().map(Step::status).collect(Collectors.joining(",", "{", "}")),
                solved,
                reopenings);
    }

    private static String time(Step step) {
        return Instant.EPOCH.plus(step.micros(), ChronoUnit.MICROS).toString();
    }
}
