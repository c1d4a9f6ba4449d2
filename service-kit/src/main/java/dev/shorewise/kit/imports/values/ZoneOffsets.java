package dev.shorewise.kit.imports.values;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * What a zone's local times are in UTC. Days without a change of the clocks are remembered. A time that the clocks
 * jumped over is moved on by the jump; of two times that were written the same, it is the first.
 */
final class ZoneOffsets {

    private static final int SLOTS = 1 << 10;
    private static final int CHANGES = Integer.MIN_VALUE;
    private static final long DAY = 86_400L;
    private static final long MICROS = 1_000_000L;

    private final ZoneRules rules;
    private final long[] days = new long[SLOTS];
    private final int[] offsets = new int[SLOTS];

    ZoneOffsets(ZoneId zone) {
        rules = zone.getRules();
        java.util.Arrays.fill(days, Long.MIN_VALUE);
    }

    /** Microseconds since 1970 in UTC. */
    long toUtc(ParsedTime local) {
        long seconds = local.day() * DAY + local.microsOfDay() / MICROS;
        int offset =
                local.offsetSeconds() == ParsedTime.NO_OFFSET ? offset(local.day(), seconds) : local.offsetSeconds();
        return (seconds - offset) * MICROS + local.microsOfDay() % MICROS;
    }

    private int offset(long day, long localSeconds) {
        int slot = (int) day & SLOTS - 1;
        if (days[slot] != day) {
            days[slot] = day;
            offsets[slot] = ofWholeDay(day);
        }
        return offsets[slot] == CHANGES ? ofTime(localSeconds) : offsets[slot];
    }

    private int ofWholeDay(long day) {
        Instant before = Instant.ofEpochSecond((day - 2) * DAY);
        ZoneOffsetTransition next = rules.nextTransition(before);
        return next != null && next.toEpochSecond() < (day + 3) * DAY
                ? CHANGES
                : rules.getOffset(before).getTotalSeconds();
    }

    private int ofTime(long localSeconds) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSeconds, 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(local);
        return (change == null ? rules.getOffset(local) : change.getOffsetBefore()).getTotalSeconds();
    }
}
