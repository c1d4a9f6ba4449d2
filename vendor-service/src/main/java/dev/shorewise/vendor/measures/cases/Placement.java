package dev.shorewise.vendor.measures.cases;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** To which group something belongs that happened at a moment; keys are those that roll-ups have. */
final class Placement {

    private static final int MOST_WINDOWS = 20_000;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int YEAR_AND_WEEK = 8;

    private final Cut cut;
    private final Map<ZoneId, List<Instant>> ends = new HashMap<>();

    Placement(Cut cut) {
        this.cut = cut;
    }

    /** Whether a moment belongs to the period. */
    boolean contains(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return !day.isBefore(cut.period().from()) && day.isBefore(cut.period().to());
    }

    /** The group of a moment. */
    GroupKey key(Map<Dimension, String> named, Instant moment, ZoneId zone) {
        List<String> values = new ArrayList<>(cut.by().size());
        for (Dimension dimension : cut.by()) {
            values.add(dimension.isTime() ? time(dimension, moment.atZone(zone)) : named.getOrDefault(dimension, ""));
        }
        return new GroupKey(values);
    }

    /**
     * When the stretches of time end that the groups tell apart: the moments at which a stock is counted. None where hours
     * of all days are put together, which no stock has.
     */
    List<Instant> ends(ZoneId zone) {
        return ends.computeIfAbsent(zone, this::endsIn);
    }

    private List<Instant> endsIn(ZoneId zone) {
        Instant end = cut.period().to().atStartOfDay(zone).toInstant();
        if (cut.by().stream().noneMatch(Dimension::isTime)) {
            return List.of(end);
        }
        Dimension finest = cut.by().stream()
                .filter(Dimension::isTime)
                .min(Dimension::compareTo)
                .orElseThrow();
        if (cut.by().contains(Dimension.HOUR_OF_DAY)) {
            return List.of();
        }
        List<Instant> all = new ArrayList<>();
        Instant at = cut.period().from().atStartOfDay(zone).toInstant();
        while (at.isBefore(end)) {
            Instant next = next(finest, at.atZone(zone));
            at = next.isBefore(end) ? next : end;
            all.add(at);
            if (all.size() > MOST_WINDOWS) {
                throw KitRefusal.badParameter(
                        "groupBy", "days or longer where so long a period's backlog is asked for");
            }
        }
        return all;
    }

    private static Instant next(Dimension dimension, ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        return switch (dimension) {
            case HALF_HOUR -> at.toInstant().plus(HALF_HOUR);
            case HOUR -> at.toInstant().plus(1, ChronoUnit.HOURS);
            case WEEK ->
                day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(at.getZone())
                        .toInstant();
            case MONTH ->
                YearMonth.from(day)
                        .plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(at.getZone())
                        .toInstant();
            case VENDOR, SITE, DELIVERY_MODEL, CHANNEL, QUEUE, LANGUAGE, REASON, AGENT, HOUR_OF_DAY, DAY ->
                day.plusDays(1).atStartOfDay(at.getZone()).toInstant();
        };
    }

    private static String time(Dimension dimension, ZonedDateTime at) {
        return switch (dimension) {
            case HALF_HOUR ->
                at.truncatedTo(ChronoUnit.MINUTES)
                        .minusMinutes(at.getMinute() % 30)
                        .toOffsetDateTime()
                        .toString();
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS).toOffsetDateTime().toString();
            case HOUR_OF_DAY -> (at.getHour() < 10 ? "0" : "") + at.getHour();
            case WEEK ->
                DateTimeFormatter.ISO_WEEK_DATE.format(at.toLocalDate()).substring(0, YEAR_AND_WEEK);
            case MONTH -> YearMonth.from(at).toString();
            case VENDOR, SITE, DELIVERY_MODEL, CHANNEL, QUEUE, LANGUAGE, REASON, AGENT, DAY ->
                at.toLocalDate().toString();
        };
    }
}
