package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.VolumeRelief;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More contacts than were forecast, and months that are judged by weeks. */
class CourseTest {

    @ParameterizedTest
    @CsvSource({"52000, NONE, true", "44000, MINIMUM_DEFAULT, false"})
    void aLevelIsRelievedAsAWholeAboveTheBandAndNotOnIt(long actual, DefaultClass grade, boolean waived) {
        Verdict verdict = judge(VolumeRelief.Rule.WHOLE_LEVEL, Figure.of(actual / 2, actual), actual)
                .verdict();

        assertThat(verdict).isEqualTo(new Verdict(State.MISSED, grade, null, waived));
    }

    @ParameterizedTest
    @CsvSource({"35200, MET, NONE", "35199, MISSED, EXPECTED_DEFAULT", "33000, MISSED, EXPECTED_DEFAULT"})
    void aTargetShrinksByAsMuchAsTheBandWasExceeded(long good, State state, DefaultClass grade) {
        LevelResult result = judge(VolumeRelief.Rule.SCALED_TARGET, Figure.of(good, 52_000), 52_000);

        assertThat(result.verdict().state()).isEqualTo(state);
        assertThat(result.verdict().defaultClass()).isEqualTo(grade);
        assertThat(result.steps())
                .filteredOn(step -> step.rule().equals("volume-relief/scaled-target@1"))
                .singleElement()
                .satisfies(step -> assertThat(step.result()).isEqualByComparingTo("0.676923076923"));
    }

    @Test
    void withinTheBandTheTargetStays() {
        LevelResult result = judge(VolumeRelief.Rule.SCALED_TARGET, Figure.of(35_199, 44_000), 44_000);

        assertThat(result.verdict().state()).isEqualTo(State.MISSED);
    }

    @Test
    void aMonthIsAsItsWorstWeekAndNamesEach() {
        LevelResult result =
                weekly(null, Figure.of(900, 1000), Figure.of(740, 1000), Figure.of(790, 1000), Figure.NONE);

        assertThat(result.verdict()).isEqualTo(Verdict.of(DefaultClass.MINIMUM_DEFAULT));
        assertThat(result.values().judged()).isEqualTo(Figure.of(740, 1000));
        assertThat(result.values().relieved()).isEqualTo(Figure.of(2430, 3000));
        assertThat(result.steps())
                .extracting(Step::text)
                .contains("week W1: 900/1000", "week W2: 740/1000", "week W3: 790/1000", "week W4: 0/0");
    }

    @Test
    void aWeekWithFewContactsWaitsForTheNextAndTheLastForTheNextMonth() {
        LevelResult result = weekly(
                LowVolume.Rule.CARRY_FORWARD,
                Figure.of(16, 18),
                Figure.of(24, 25),
                Figure.of(200, 200),
                Figure.of(0, 3));

        assertThat(result.values().judged()).isEqualTo(Figure.of(40, 43));
        assertThat(result.values().carried()).isEqualTo(Figure.of(0, 3));
        assertThat(result.verdict().state()).isEqualTo(State.MISSED);
    }

    @Test
    void weeksWithoutAnyContactAreNotMet() {
        assertThat(weekly(null, Figure.NONE, Figure.NONE).verdict())
                .isEqualTo(Verdict.notMeasured(Gap.of(Gap.Reason.NO_ACTIVITY), false));
    }

    private static LevelResult judge(VolumeRelief.Rule rule, Figure figure, long actual) {
        Course.Volume volume = new Course.Volume(new VolumeRelief(rule, null, null), 40_000, actual, 0);
        return judge(figure, new Course(volume, List.of()), null);
    }

    private static LevelResult weekly(LowVolume.@Nullable Rule rule, Figure... figures) {
        List<Course.Week> weeks = new java.util.ArrayList<>();
        Figure all = Figure.NONE;
        for (Figure figure : figures) {
            weeks.add(new Course.Week("W" + (weeks.size() + 1), figure));
            all = all.plus(figure);
        }
        return judge(all, new Course(null, weeks), rule);
    }

    private static LevelResult judge(Figure figure, Course course, LowVolume.@Nullable Rule rule) {
        var level = rule == null ? Some.level() : Some.withLowVolume(rule);
        LevelFacts facts = new LevelFacts(figure, figure, Optional.empty(), List.of(), Map.of(), course);
        return Judge.judge(level, facts, Figure.NONE, Some.terms(CreditRules.usual(), Remedies.NONE, level));
    }

    @Test
    void aCorrectionOfAnEarlierMonthIsPaidWithThisOne() {
        Posted posted = new Posted(Some.START, 2, "CSL-4", new BigDecimal("3600.00"));

        Settlement settlement =
                Settlement.of(new BigDecimal("2000.00"), BigDecimal.ZERO, false, BigDecimal.ZERO, List.of(posted));

        assertThat(settlement.credits()).isEqualByComparingTo("2000.00");
        assertThat(settlement.payable()).isEqualByComparingTo("-1600.00");
    }
}
