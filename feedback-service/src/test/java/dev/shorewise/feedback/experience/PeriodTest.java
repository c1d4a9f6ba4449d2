package dev.shorewise.feedback.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void aMonthIsAsLongAsItsClocksMakeIt() {
        Period october = Period.of(YearMonth.of(2026, 10));
        Period march = Period.of(YearMonth.of(2026, 3));

        assertThat(october.begins(PARIS)).isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
        assertThat(october.ends(PARIS)).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(Duration.between(march.begins(PARIS), march.ends(PARIS))).isEqualTo(Duration.ofHours(743));
    }

    @Test
    void theMonthsOfAPeriodAreThoseItTouches() {
        Period period = new Period(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 1));

        assertThat(period.months()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        assertThat(period.isWholeMonths()).isFalse();
        assertThat(Period.of(YearMonth.of(2026, 2)).isWholeMonths()).isTrue();
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThatThrownBy(() -> new Period(day, day)).hasMessageContaining("ends after it begins");
        assertThatThrownBy(() -> new Period(day, day.plusYears(11))).hasMessageContaining("10 years");
    }
}
