package dev.shorewise.vendor.sla.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsCheckTest {

    private static final String KNOWN = "service-level/answered-in-time-over-offered@1";

    @Test
    void termsWithoutAFlawHaveNone() {
        assertThat(flaws(new Terms(
                        List.of(level("CSL-1", "60", "VOICE"), level("CSL-2", "40", "CHAT")),
                        List.of(new Pool("A", new BigDecimal(150).subtract(new BigDecimal(50)))),
                        null,
                        null,
                        null)))
                .isEmpty();
    }

    @Test
    void everyProblemOfADraftIsNamedAtOnce() {
        CreditLimits limits = new CreditLimits(new BigDecimal(25), 1, null, null, null);
        CreditRules rules = new CreditRules(
                null,
                new BigDecimal(120),
                List.of(new CreditTrigger(CreditTrigger.Kind.EXPECTED_COUNT, 5, 3)),
                List.of(new BigDecimal("0.5")),
                null,
                limits,
                null);
        ServiceLevel unknown = new ServiceLevel(
                "CSL-3",
                "Unknown",
                null,
                Measurement.of("made-up/figure@1"),
                new Promise(Side.AT_LEAST, new BigDecimal(".8"), new BigDecimal(".9")),
                Stake.of("MISSING", "10"));
        ServiceLevel key = new ServiceLevel(
                "KM-1",
                "Key",
                ServiceLevel.Standing.KEY,
                Measurement.of(KNOWN),
                new Promise(Side.AT_MOST, new BigDecimal("80"), null),
                Stake.of("A", "5"));

        List<Flaw> flaws = flaws(new Terms(
                List.of(level("CSL-1", "60", "VOICE"), level("CSL-1", "30", "VOICE"), unknown, key),
                List.of(new Pool("A", new BigDecimal(101)), new Pool("A", BigDecimal.ZERO)),
                rules,
                null,
                null));

        assertThat(flaws)
                .extracting(Flaw::code)
                .contains(
                        "level-twice",
                        "overlapping-windows",
                        "unknown-definition",
                        "minimum-above-expected",
                        "wrong-side",
                        "not-a-share",
                        "pool-twice",
                        "pool-percent",
                        "allocation-sum",
                        "at-risk",
                        "unknown-pool",
                        "key-with-allocation",
                        "allocation-limit",
                        "level-limit",
                        "repeat-below-one",
                        "trigger-count");
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS, no-bands point-percent",
        "BANDS, no-bands no-bands",
        "WEIGHTING_FACTOR, weight",
        "PER_EVENT, per-event",
        "LINEAR_SHORTFALL, ''"
    })
    void eachModelNamesWhatItLacks(CreditRules.Model model, String codes) {
        CreditRules rules = new CreditRules(model, null, null, null, null, null, null);
        ServiceLevel level = level("CSL-1", "0", "VOICE");

        assertThat(flaws(new Terms(List.of(level), null, rules, null, null)))
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void everyProblemOfModelsRemediesAndDeadlinesIsNamedAtOnce() {
        List<Stake.PointBand> bands = List.of(
                new Stake.PointBand(new BigDecimal(".7"), null, 1), new Stake.PointBand(null, new BigDecimal(".8"), 2));
        ServiceLevel level = new ServiceLevel(
                "CSL-1",
                "Level",
                null,
                new Measurement(
                        KNOWN,
                        null,
                        null,
                        new Window(Window.Kind.QUARTER, 0, null),
                        new LowVolume(null, 0),
                        new VolumeRelief(null, new BigDecimal("-1"), null)),
                new Promise(Side.AT_LEAST, new BigDecimal(".8"), null),
                new Stake(null, new BigDecimal(101), null, bands, null, null));
        CreditRules rules = new CreditRules(
                CreditRules.Model.BANDS,
                null,
                null,
                null,
                null,
                new CreditLimits(null, null, BigDecimal.TEN, null, null),
                new PointScheme(
                        null,
                        List.of(new PointScheme.Band(10, BigDecimal.ONE), new PointScheme.Band(5, BigDecimal.TEN)),
                        null));
        Remedies remedies = new Remedies(
                null,
                new Ratchet(0, null, null),
                List.of(new Termination(Termination.Kind.SAME_LEVEL, null, 7, 6, null, null)),
                null);
        Reporting reporting =
                new Reporting(0, null, new Deadlines(0, null, null, null, null), List.of("CSL-9"), new BigDecimal(95));

        assertThat(flaws(new Terms(List.of(level), null, rules, remedies, reporting)))
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder(
                        "low-volume-minimum",
                        "volume-band",
                        "volume-window",
                        "allocation-percent",
                        "bands-overlap",
                        "bands-order",
                        "annual-cap",
                        "termination-count",
                        "ratchet",
                        "deadline-day",
                        "coverage-share",
                        "unknown-level",
                        "answer-days");
    }

    @ParameterizedTest
    @CsvSource({"LINEAR_SHORTFALL, share-needed", "PER_EVENT, share-needed", "WEIGHTING_FACTOR, ''"})
    void secondsHaveNoPointsThatCouldBeCounted(CreditRules.Model model, String codes) {
        Stake stake = new Stake(null, null, new BigDecimal(".04"), null, BigDecimal.ONE, null);
        ServiceLevel speed = new ServiceLevel(
                "CSL-1",
                "Speed of answer",
                null,
                Measurement.of("asa/answered@1"),
                new Promise(Side.AT_MOST, new BigDecimal(20), new BigDecimal(30)),
                stake);
        CreditRules rules = new CreditRules(model, null, null, null, null, null, null);

        assertThat(TermsCheck.flaws(
                        new Terms(List.of(speed), null, rules, null, null),
                        id -> Optional.of(new Known(Side.AT_MOST, false))))
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void aRollingWindowWouldChargeAnEventInEachOfItsMonths() {
        Stake stake = new Stake(null, null, null, null, BigDecimal.ONE, null);
        Window rolling = new Window(Window.Kind.ROLLING_MONTHS, 3, null);
        ServiceLevel level = new ServiceLevel(
                "CSL-1",
                "Late answers",
                null,
                new Measurement(KNOWN, null, null, rolling, null, null),
                new Promise(Side.AT_LEAST, new BigDecimal(".80"), new BigDecimal(".75")),
                stake);
        CreditRules rules = new CreditRules(CreditRules.Model.PER_EVENT, null, null, null, null, null, null);

        assertThat(flaws(new Terms(List.of(level), null, rules, null, null)))
                .extracting(Flaw::code)
                .containsExactly("event-twice");
    }

    @Test
    void aNearMissThatCostsWhileABadOneDoesNotIsAFlaw() {
        List<CreditTrigger> near = List.of(CreditTrigger.EXPECTED_EACH);
        CreditRules rules = new CreditRules(null, null, near, null, null, null, null);

        assertThat(flaws(new Terms(
                        List.of(level("CSL-1", "100", "VOICE")),
                        List.of(new Pool("A", new BigDecimal(100))),
                        rules,
                        null,
                        null)))
                .extracting(Flaw::code)
                .containsExactly("minimum-costs-nothing");
    }

    @Test
    void nothingPromisedIsNoAgreement() {
        assertThat(flaws(new Terms(null, null, null, null, null)))
                .extracting(Flaw::code)
                .containsExactly("no-levels");
    }

    @ParameterizedTest
    @CsvSource({
        "Mo-Fr 08:00-18:00, Mo-Fr 18:00-08:00, ''",
        "Mo-Fr 08:00-18:00, Sa-Su 08:00-18:00, ''",
        "Mo-Fr 08:00-18:00, Fr 17:30-20:00, overlapping-windows",
        "Mo-Fr 08:00-18:00, Mo-Fr 8-18, service-hours overlapping-windows",
    })
    void theSameContactsAreNotJudgedTwiceWhereServiceHoursDoNotMeet(String day, String night, String codes) {
        List<Flaw> flaws = flaws(new Terms(
                List.of(during("CSL-1", "60", day), during("CSL-2", "40", night)),
                List.of(new Pool("A", new BigDecimal(100))),
                null,
                null,
                new Reporting(null, null, null, null, null)));

        assertThat(flaws)
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    private static ServiceLevel during(String id, String allocation, String hours) {
        ServiceLevel level = level(id, allocation, "VOICE");
        Window window = new Window(null, 0, new ServiceHours(hours, null, null));
        return new ServiceLevel(
                id,
                level.name(),
                null,
                new Measurement(KNOWN, null, level.measurement().scope(), window, null, null),
                level.promise(),
                level.stake());
    }

    private static List<Flaw> flaws(Terms terms) {
        return TermsCheck.flaws(
                terms, id -> id.equals(KNOWN) ? Optional.of(new Known(Side.AT_LEAST, true)) : Optional.empty());
    }

    private static ServiceLevel level(String id, String allocation, String channel) {
        Scope scope = new Scope(List.of(channel), null, null, null, null, null);
        return new ServiceLevel(
                id,
                "Service level",
                null,
                new Measurement(KNOWN, null, scope, null, null, null),
                new Promise(Side.AT_LEAST, new BigDecimal(".80"), new BigDecimal(".75")),
                Stake.of("A", allocation));
    }
}
