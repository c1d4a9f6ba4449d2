package dev.shorewise.vendor.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    private static final Goal FASTER = goal(300, 240);
    private static final Period JUNE = Period.of(YearMonth.of(2026, 6));

    private static Goal goal(double baseline, double target) {
        return new Goal(
                "Answer faster",
                "asa/answered@1",
                "",
                new Goal.Course(baseline, target),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1));
    }

    private static Measure measure(double value, double low, double high) {
        return new Measure(
                "asa/answered@1",
                BigDecimal.valueOf(value),
                null,
                null,
                "s",
                new Measure.Bounds(
                        BigDecimal.valueOf(low), BigDecimal.valueOf(high), BigDecimal.valueOf(.95), "ci/t-mean@1"),
                100,
                Measure.Status.MEASURED,
                null,
                Map.of(),
                null);
    }

    @Test
    void aStraightWayIsHalfGoneInTheMiddleOfTheYear() {
        assertThat(FASTER.expected(LocalDate.of(2026, 7, 2))).isEqualTo(270, within(.2));
        assertThat(FASTER.expected(LocalDate.of(2025, 1, 1))).isEqualTo(300);
        assertThat(FASTER.expected(LocalDate.of(2030, 1, 1))).isEqualTo(240);
    }

    @ParameterizedTest
    @CsvSource({"239, 230, 248, REACHED", "265, 255, 275, ON_TRACK", "280, 268, 292, ON_TRACK", "290, 280, 300, BEHIND"
    })
    void behindIsWhoseIntervalsBetterEndIsShort(double value, double low, double high, Progress.State state) {
        assertThat(Progress.of(FASTER, JUNE, measure(value, low, high)).state()).isEqualTo(state);
    }

    @Test
    void aGoalGoesSomewhere() {
        assertThatThrownBy(() -> goal(300, 300)).isInstanceOf(PartnershipRefusal.class);
    }

    @Test
    void anActionIsOverdueTheDayAfter() {
        Action action = new Action("Hire", Action.Side.VENDOR, "manager", LocalDate.of(2026, 5, 1), null, "");

        assertThat(action.state(LocalDate.of(2026, 5, 1))).isEqualTo(Action.State.OPEN);
        assertThat(action.state(LocalDate.of(2026, 5, 2))).isEqualTo(Action.State.OVERDUE);
    }
}
