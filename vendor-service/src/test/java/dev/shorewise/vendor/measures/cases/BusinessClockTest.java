package dev.shorewise.vendor.measures.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's clocks: Monday to Friday 08 to 18 in Paris. */
class BusinessClockTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static BusinessClock clock(String hours) {
        return new BusinessClock(
                HoursText.parse("hours", hours).between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), PARIS));
    }

    static Instant at(String localTime) {
        return java.time.LocalDateTime.parse("2026-" + localTime).atZone(PARIS).toInstant();
    }

    @Test
    void aWeekendIsNotBusinessTime() {
        BusinessClock clock = clock("Mo-Fr 08:00-18:00");

        assertThat(clock.between(at("10-02T17:30"), at("10-05T08:40"))).isEqualTo(4_200_000);
        assertThat(clock("Mo-Su 00:00-00:00").between(at("10-02T17:30"), at("10-05T08:40")))
                .as("by the calendar")
                .isEqualTo(227_400_000);
        assertThat(clock.between(at("10-05T08:40"), at("10-02T17:30"))).isZero();
        assertThat(clock.between(at("10-01T00:00"), at("11-01T00:00")))
                .isEqualTo(Duration.ofHours(220).toMillis());
    }

    @Test
    void daysOnWhichClocksChangeAreLongerAndShorter() {
        BusinessClock always = clock("Mo-Su 00:00-00:00");

        assertThat(always.between(at("10-25T00:00"), at("10-26T00:00"))).isEqualTo(90_000_000);
        assertThat(always.between(at("03-29T00:00"), at("03-30T00:00"))).isEqualTo(82_800_000);
    }

    @ParameterizedTest
    @CsvSource({
        "10-01T16:00, 4, 10-02T10:00",
        "10-02T16:00, 4, 10-05T10:00",
        "10-02T16:00, 2, 10-02T18:00",
        "10-03T12:00, 1, 10-05T09:00",
        "10-05T08:00, 10, 10-05T18:00",
    })
    void aPromiseFallsDueWithinOpeningHours(String opened, int hours, String due) {
        assertThat(clock("Mo-Fr 08:00-18:00")
                        .after(at(opened), Duration.ofHours(hours).toMillis()))
                .contains(at(due));
    }

    @Test
    void nothingIsDueBeyondTheKnownHours() {
        assertThat(clock("Mo 08:00-09:00").after(at("12-30T00:00"), 1)).isEmpty();
        assertThat(clock("Mo 08:00-09:00").after(at("12-30T00:00"), 0)).contains(at("12-30T00:00"));
    }
}
