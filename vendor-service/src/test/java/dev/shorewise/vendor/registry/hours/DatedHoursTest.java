package dev.shorewise.vendor.registry.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.registry.hours.WeeklyHours.OpenWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DatedHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final WeeklyHours OFFICE = hours("08:00", "18:00");
    private static final WeeklyHours LATE = hours("08:00", "20:00");

    @Test
    void eachDayHasTheHoursInForceOnIt() {
        DatedHours hours = dated(Map.of(MONDAY, OFFICE, MONDAY.plusDays(2), LATE));

        assertThat(hours.on(MONDAY.minusDays(1))).isEmpty();
        assertThat(hours.on(MONDAY.plusDays(1))).contains(OFFICE);
        assertThat(hours.on(MONDAY.plusDays(2))).contains(LATE);
        assertThat(hours.between(MONDAY.minusDays(7), MONDAY.plusDays(4), PARIS).length())
                .hasHours(10 + 10 + 12 + 12);
    }

    @Test
    void aHolidayIsClosedWhereTheHoursThatNameItAreInForce() {
        LocalDate tuesday = MONDAY.plusDays(1);
        WeeklyHours closed = new WeeklyHours(LATE.windows(), Set.of(MONDAY, tuesday));

        assertThat(dated(Map.of(LocalDate.MIN, OFFICE, tuesday, closed))
                        .between(MONDAY, MONDAY.plusDays(3), PARIS)
                        .length())
                .as("Monday had passed when the holiday was said")
                .hasHours(10 + 12);
    }

    @Test
    void aNightThatBeganUnderTheOldHoursRunsToItsEnd() {
        DatedHours hours = dated(Map.of(LocalDate.MIN, hours("22:00", "06:00"), MONDAY, WeeklyHours.CLOSED));

        assertThat(hours.between(MONDAY.minusDays(1), MONDAY.plusDays(1), PARIS).length())
                .hasHours(8);
    }

    @Property(tries = 100)
    void whatIsSaidOfLaterDaysNeverChangesEarlierOnes(
            @ForAll @IntRange(min = 0, max = 60) int change, @ForAll @IntRange(min = 0, max = 60) int end) {
        DatedHours before = DatedHours.always(OFFICE);
        DatedHours after = dated(Map.of(LocalDate.MIN, OFFICE, MONDAY.plusDays(change), LATE));
        LocalDate to = MONDAY.plusDays(Math.min(change, end));

        assertThat(after.between(MONDAY.minusDays(30), to, PARIS))
                .isEqualTo(before.between(MONDAY.minusDays(30), to, PARIS));
    }

    private static DatedHours dated(Map<LocalDate, WeeklyHours> since) {
        return new DatedHours(new TreeMap<>(since));
    }

    private static WeeklyHours hours(String from, String to) {
        return new WeeklyHours(
                List.of(new OpenWindow(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(to))),
                Set.of());
    }
}
