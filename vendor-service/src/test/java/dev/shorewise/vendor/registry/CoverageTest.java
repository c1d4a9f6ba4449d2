package dev.shorewise.vendor.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.registry.Coverage.Cover;
import dev.shorewise.vendor.registry.Coverage.Promise;
import dev.shorewise.vendor.registry.Coverage.Served;
import dev.shorewise.vendor.registry.SiteService.LanguageSkill;
import dev.shorewise.vendor.registry.SiteService.Level;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import dev.shorewise.vendor.registry.hours.WeeklyHours.OpenWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WeeklyHours ALWAYS = hours(ALL, "00:00", "00:00");

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 2026-10-26, 90000",
        "2026-03-29, 2026-03-30, 82800",
        "2026-10-01, 2026-11-01, 2682000",
        "2026-03-01, 2026-04-01, 2674800",
    })
    void aDayAndAMonthAreAsLongAsTheyReallyAre(LocalDate from, LocalDate to, long seconds) {
        assertThat(ALWAYS.between(from, to, ZoneId.of("Europe/Paris")).length().toSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void theReferencesOpeningHoursInOctoberAre220() {
        WeeklyHours office = hours(WORKDAYS, "08:00", "18:00");
        assertThat(office.between(day("2026-10-01"), day("2026-11-01"), ZoneId.of("Europe/Paris"))
                        .length()
                        .toHours())
                .isEqualTo(220);
    }

    @Test
    void aHolidayIsClosed() {
        WeeklyHours office = new WeeklyHours(hours(WORKDAYS, "08:00", "18:00").windows(), Set.of(day("2026-10-05")));
        assertThat(office.between(day("2026-10-05"), day("2026-10-07"), ZoneId.of("Europe/Paris"))
                        .stretches())
                .containsExactly(stretch("2026-10-06T06:00:00Z", "2026-10-06T16:00:00Z"));
    }

    @Test
    void theHourThatOpensWhenEuropesClocksChangeAndManilasDoNotIsFound() {
        Served manila = served("Asia/Manila", hours(ALL, "15:00", "00:00"), "fr", Level.C1);
        Promise promise = promise("2026-10-24", "2026-10-26", hours(ALL, "09:00", "17:30"), Level.B2);

        assertThat(Coverage.of(promise, List.of(manila))).singleElement().satisfies(cover -> {
            assertThat(cover.gaps()).containsExactly(stretch("2026-10-25T16:00:00Z", "2026-10-25T16:30:00Z"));
            assertThat(cover.promisedMinutes()).isEqualTo(1020);
            assertThat(cover.coveredMinutes()).isEqualTo(990);
        });
    }

    @Test
    void theReferencesWeekAroundTheClockIsCoveredInNinetySixPercent() {
        List<OpenWindow> allButSixHoursOfSunday = List.of(
                new OpenWindow(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), LocalTime.MIN, LocalTime.MIN),
                new OpenWindow(Set.of(DayOfWeek.SUNDAY), LocalTime.of(6, 0), LocalTime.MIN));
        Served site = served("Europe/Paris", new WeeklyHours(allButSixHoursOfSunday, Set.of()), "fr", Level.B2);

        Cover cover = Coverage.of(promise("2026-10-05", "2026-10-12", ALWAYS, Level.B2), List.of(site))
                .get(0);

        assertThat(cover.coveredMinutes()).isEqualTo(9720);
        assertThat(cover.promisedMinutes()).isEqualTo(10080);
    }

    @Test
    void aLanguageSpokenTooBadlyCoversNothing() {
        Served site = served("Europe/Paris", ALWAYS, "fr", Level.B1);
        assertThat(Coverage.of(promise("2026-10-05", "2026-10-06", ALWAYS, Level.B2), List.of(site))
                        .get(0)
                        .coveredMinutes())
                .isZero();
    }

    @Test
    void aDayIsCoveredByWhatTheSiteServesOnThatDay() {
        Timetable timetable = new Timetable(List.of(
                new Timetable.Since(day("2026-10-07"), service(ALWAYS, "de", Level.C1)),
                new Timetable.Since(Delivery.EVER, service(ALWAYS, "fr", Level.C1))));
        Served site = new Served("vendor", "site", ZoneId.of("Europe/Paris"), timetable);

        assertThat(Coverage.of(promise("2026-10-05", "2026-10-09", ALWAYS, Level.B2), List.of(site)))
                .singleElement()
                .satisfies(cover -> {
                    assertThat(cover.coveredMinutes()).isEqualTo(2 * 1440);
                    assertThat(cover.gaps()).containsExactly(stretch("2026-10-06T22:00:00Z", "2026-10-08T22:00:00Z"));
                });
    }

    @Property(tries = 200)
    void gapsAndCoverMakeUpThePromiseWhateverTheOrderOfSites(
            @ForAll Random random, @ForAll @IntRange(max = 5) int count) {
        List<Served> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(anySite(random));
        }
        Promise promise = promise("2026-10-20", "2026-11-03", anyHours(random), Level.A1);

        Cover cover = Coverage.of(promise, sites).get(0);
        Collections.shuffle(sites, random);

        assertThat(Coverage.of(promise, sites).get(0)).isEqualTo(cover);
        long gaps = cover.gaps().stream()
                .mapToLong(gap -> gap.to().getEpochSecond() - gap.from().getEpochSecond())
                .sum();
        assertThat(cover.coveredMinutes() * 60 + gaps).isEqualTo(cover.promisedMinutes() * 60);
        sites.add(anySite(random));
        assertThat(Coverage.of(promise, sites).get(0).coveredMinutes())
                .as("one site more covers no less")
                .isGreaterThanOrEqualTo(cover.coveredMinutes());
        assertThat(cover.gaps()).allSatisfy(gap -> assertThat(gap.from()).isBefore(gap.to()));
    }

    private static Served anySite(Random random) {
        List<String> zones = List.of("Europe/Paris", "Asia/Manila", "America/New_York", "Asia/Kolkata", "UTC");
        return served(zones.get(random.nextInt(zones.size())), anyHours(random), "fr", Level.B2);
    }

    private static WeeklyHours anyHours(Random random) {
        List<OpenWindow> windows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            windows.add(new OpenWindow(
                    EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7))),
                    LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
                    LocalTime.of(random.nextInt(24), 0)));
        }
        return new WeeklyHours(windows, Set.of());
    }

    private static WeeklyHours hours(Set<DayOfWeek> days, String from, String to) {
        return new WeeklyHours(List.of(new OpenWindow(days, LocalTime.parse(from), LocalTime.parse(to))), Set.of());
    }

    private static Served served(String zone, WeeklyHours hours, String language, Level level) {
        return new Served(
                "vendor",
                "site",
                ZoneId.of(zone),
                new Timetable(List.of(new Timetable.Since(Delivery.EVER, service(hours, language, level)))));
    }

    private static SiteService service(WeeklyHours hours, String language, Level level) {
        return new SiteService(hours, List.of(new LanguageSkill(language, level)), List.of("VOICE"));
    }

    private static Promise promise(String from, String to, WeeklyHours hours, Level least) {
        return new Promise(
                day(from), day(to), ZoneId.of("Europe/Paris"), hours, List.of("fr"), List.of("VOICE"), least);
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(Instant.parse(from), Instant.parse(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
