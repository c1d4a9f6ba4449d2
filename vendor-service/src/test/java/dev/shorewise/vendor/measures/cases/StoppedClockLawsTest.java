package dev.shorewise.vendor.measures.cases;

import static dev.shorewise.vendor.measures.cases.BusinessClockTest.PARIS;
import static dev.shorewise.vendor.measures.cases.BusinessClockTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of an exclusion that stops the clock, wherever it lies. Times are minutes after the first of October. */
class StoppedClockLawsTest {

    private static final Instant BEGIN = at("10-01T00:00");
    private static final int MONTH = 31 * 24 * 60;
    private static final ContractClock CLOCK = new ContractClock(
            CaseMeasure.FIRST_SOLVED_BUSINESS_NET,
            CaseParams.DEFAULT,
            LocalDate.of(2026, 10, 1),
            PARIS,
            Map.of(
                    "lyon",
                    new ContractClock.SiteHours(
                            PARIS,
                            Optional.of(DatedHours.always(
                                    HoursText.parse("hours", "Mo-Fr 08:00-18:00; off 2026-10-12"))))));

    @Property
    void aStopThatIsToldInTwoPartsInAnyOrderIsOneStop(
            @ForAll @IntRange(max = MONTH) int arrived,
            @ForAll @IntRange(max = MONTH) int took,
            @ForAll @IntRange(max = MONTH) int from,
            @ForAll @IntRange(max = 3_000) int first,
            @ForAll @IntRange(max = 3_000) int second) {
        CaseContact contact = solved(arrived, took);
        Stretch one = stop(from, first);
        Stretch other = stop(from + first, second);

        assertThat(seconds(contact, Stretches.of(List.of(other, one))))
                .isEqualTo(seconds(contact, Stretches.of(List.of(stop(from, first + second)))));
    }

    @Property
    void aStopNeverMakesACaseTakeLongerAndNeverLessThanNothing(
            @ForAll @IntRange(max = MONTH) int arrived,
            @ForAll @IntRange(max = MONTH) int took,
            @ForAll @IntRange(max = MONTH) int from,
            @ForAll @IntRange(max = MONTH) int length) {
        CaseContact contact = solved(arrived, took);

        BigDecimal stopped = seconds(contact, Stretches.of(List.of(stop(from, length))));

        assertThat(stopped).isBetween(BigDecimal.ZERO, seconds(contact, Stretches.NONE));
    }

    @Property
    void aStopBeforeTheCaseArrivedChangesNothing(
            @ForAll @IntRange(max = MONTH) int arrived,
            @ForAll @IntRange(max = MONTH) int took,
            @ForAll @IntRange(max = MONTH) int length) {
        CaseContact contact = solved(arrived, took);

        assertThat(seconds(contact, Stretches.of(List.of(stop(arrived - length, length)))))
                .isEqualTo(seconds(contact, Stretches.NONE));
    }

    private static BigDecimal seconds(CaseContact contact, Stretches stop) {
        return CLOCK.judge(contact, stop, Instant.MAX).orElseThrow().numerator();
    }

    private static Stretch stop(int from, int length) {
        return new Stretch(after(from), after(from + length));
    }

    private static CaseContact solved(int arrived, int took) {
        Instant at = after(arrived);
        return new CaseContact(
                new GroupKey(List.of("lyon")),
                LocalDate.ofInstant(at, PARIS),
                at,
                null,
                after(arrived + took),
                List.of());
    }

    private static Instant after(int minutes) {
        return BEGIN.plus(Duration.ofMinutes(minutes));
    }
}
