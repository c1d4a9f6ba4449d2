package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.SiteService.Level;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Which of the hours that customers were promised nobody covers, for each language and channel. */
public final class Coverage {

    private Coverage() {}

    /**
     * What was promised to customers.
     *
     * @param from the first day
     * @param to the day after the last
     * @param zone of the hours and the days
     * @param least how well a language must be spoken
     */
    public record Promise(
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            WeeklyHours hours,
            List<String> languages,
            List<String> channels,
            Level least) {}

    /** A site, its zone and what it serves since when. */
    public record Served(String vendorId, String siteId, ZoneId zone, Timetable timetable) {}

    /**
     * How a language is covered on a channel; the denominator is elapsed time, so a month has 743 to 745 hours.
     *
     * @param promisedMinutes whole minutes
     * @param gaps what nobody covers
     */
    public record Cover(
            String language, String channel, long promisedMinutes, long coveredMinutes, List<Stretch> gaps) {}

    /** The cover of each language on each channel. Sites' windows that begin the day before or after count where they reach in. */
    public static List<Cover> of(Promise promise, List<Served> sites) {
        Stretches promised = promise.hours().between(promise.from(), promise.to(), promise.zone());
        List<Cover> covers = new ArrayList<>();
        for (String language : promise.languages()) {
            for (String channel : promise.channels()) {
                Stretches open = Stretches.NONE;
                for (Served site : sites) {
                    open = open.plus(site.timetable()
                            .hours(language, promise.least(), channel)
                            .between(promise.from().minusDays(2), promise.to().plusDays(2), site.zone()));
                }
                Stretches gaps = promised.minus(open);
                long minutes = promised.length().toMinutes();
                covers.add(new Cover(
                        language, channel, minutes, minutes - gaps.length().toMinutes(), gaps.stretches()));
            }
        }
        return covers;
    }
}
