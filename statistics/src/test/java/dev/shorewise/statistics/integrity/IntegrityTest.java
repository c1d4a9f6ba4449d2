package dev.shorewise.statistics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.integrity.Reconciliation.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every detector on the vectors of the reference. */
class IntegrityTest {

    @ParameterizedTest
    @CsvSource({
        "43000, 50000, 3440, 4000, .000, -.010851, .011501, CONSISTENT",
        "43000, 50000, 342, 400, .005, -.026280, .043003, INCONCLUSIVE",
        "43000, 50000, 312, 400, .080, .042050, .123258, DISCREPANT",
        "43000, 50000, 3240, 4000, .050, .037752, .062812, DISCREPANT",
        "430, 500, 156, 200, .080, .018462, .148252, INCONCLUSIVE",
    })
    void aReportedShareIsHeldAgainstAnIndependentOne(
            long k1, long n1, long k2, long n2, double d, double low, double high, Reconciliation.Verdict verdict) {
        Reconciliation held = Reconciliation.of(new Pair(new Ratio(k1, n1), new Ratio(k2, n2)), .03);

        assertThat(held.difference()).isCloseTo(d, within(1e-12));
        assertThat(held.interval().low()).isCloseTo(low, within(5e-7));
        assertThat(held.interval().high()).isCloseTo(high, within(5e-7));
        assertThat(held.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"855, 774", "860, 520", "820, 6248"})
    void itIsToldWhichSampleWouldSettleIt(int perMille, int needed) {
        Reconciliation held = Reconciliation.of(new Pair(new Ratio(43_000, 50_000), new Ratio(perMille, 1_000)), .03);

        assertThat(held.needed()).hasValue(needed);
    }

    @Property(tries = 200)
    void byItselfTheChanceAndTheIntervalSayTheSame(
            @ForAll @IntRange(min = 0, max = 400) int k, @ForAll @IntRange(min = 0, max = 900) int reported) {
        Reconciliation held = Reconciliation.of(new Pair(new Ratio(reported, 900), new Ratio(k, 400)), .03);

        boolean outside = held.interval().low() > .03 || held.interval().high() < -.03;
        assertThat(held.chance() <= .05).isEqualTo(outside);
    }

    @Test
    void oneOfManyComparisonsNeedsMoreThanOneAlone() {
        Pair close = new Pair(new Ratio(43_000, 50_000), new Ratio(316, 400));
        Pair same = new Pair(new Ratio(43_000, 50_000), new Ratio(344, 400));

        assertThat(Reconciliation.of(close, .03).verdict()).isEqualTo(Reconciliation.Verdict.DISCREPANT);
        List<Reconciliation> many = Reconciliation.family(
                List.of(close, same, same, same, same, same, same, same, same, same, same, same), .03);
        assertThat(many.get(0).verdict()).isEqualTo(Reconciliation.Verdict.INCONCLUSIVE);
    }

    @Test
    void twentyNineAnswersGiveNoVerdict() {
        assertThat(Reconciliation.of(new Pair(new Ratio(900, 1_000), new Ratio(0, 29)), .03)
                        .verdict())
                .isEqualTo(Reconciliation.Verdict.INCONCLUSIVE);
    }

    @Test
    void shorterCallsAndFewerSettledAreRushed() {
        RushedHandling cell = RushedHandling.of(List.of(billing()));

        assertThat(cell.chanceOfTime()).isCloseTo(2.961050e-5, within(1e-10));
        assertThat(cell.chanceOfOutcome()).isCloseTo(.003746848, within(1e-8));
        assertThat(cell.chance()).isEqualTo(cell.chanceOfOutcome());
        assertThat(cell.worse()).isCloseTo(.06, within(1e-12));
        assertThat(cell.interval().low()).isCloseTo(.016, within(5e-4));
        assertThat(cell.interval().high()).isCloseTo(.104, within(5e-4));
        assertThat(cell.extraContacts()).isCloseTo(48, within(1e-9));
        assertThat(cell.shorter()).isCloseTo(48, within(1e-9));
    }

    @Test
    void shorterCallsAloneAreAnImprovement() {
        RushedHandling cell = RushedHandling.of(List.of(new Stratum(
                times(900, 420, 240),
                times(800, 372, 250),
                new Stratum.Outcomes(new Ratio(648, 900), new Ratio(577, 800)))));

        assertThat(cell.chance()).isEqualTo(1);
    }

    @Test
    void anotherMixOfQuestionsIsNotRushing() {
        Stratum shortOnes = new Stratum(
                times(200, 200, 60),
                times(1_800, 200, 60),
                new Stratum.Outcomes(new Ratio(120, 200), new Ratio(1_080, 1_800)));
        Stratum longOnes = new Stratum(
                times(1_800, 600, 90),
                times(200, 600, 90),
                new Stratum.Outcomes(new Ratio(1_620, 1_800), new Ratio(180, 200)));

        RushedHandling all = RushedHandling.of(List.of(shortOnes, longOnes));

        assertThat(all.shorter()).isCloseTo(0, within(1e-9));
        assertThat(all.worse()).isCloseTo(0, within(1e-9));
        assertThat(all.chance()).isEqualTo(1);
    }

    @Test
    void ofFiveCellsOnlyTheFirstStandsOut() {
        double[] chances = {.003746848, .021, .048, .31, .62};
        double[] q = dev.shorewise.statistics.comparison.Multiplicity.benjaminiHochberg(chances);

        assertThat(q[0]).isCloseTo(.018734, within(5e-7));
        assertThat(q[1]).isCloseTo(.0525, within(1e-9));
        assertThat(q[2]).isCloseTo(.08, within(1e-9));
        assertThat(q[3]).isCloseTo(.3875, within(1e-9));
        RushedHandling rushed = RushedHandling.of(List.of(billing()));
        RushedHandling usual = RushedHandling.of(List.of(new Stratum(
                times(900, 420, 240),
                times(800, 420, 240),
                new Stratum.Outcomes(new Ratio(648, 900), new Ratio(576, 800)))));
        assertThat(RushedHandling.standingOut(List.of(usual, rushed, usual, usual, usual)))
                .containsExactly(1);
    }

    @Test
    void anAgentWhoseShortContactsComeBackIsSeen() {
        ShortContacts agent = ShortContacts.of(.10, new Ratio(62, 160), new Ratio(185, 840));

        assertThat(agent.oddsRatio()).isCloseTo(2.2399, within(5e-5));
        assertThat(agent.interval().low()).isCloseTo(1.5667, within(5e-5));
        assertThat(agent.interval().high()).isCloseTo(3.2025, within(5e-5));
        assertThat(agent.chanceOfShare()).isCloseTo(2.613e-9, within(5e-13));
        assertThat(agent.chanceOfHarm()).isCloseTo(1.502e-5, within(5e-9));
    }

    @Test
    void theAgentWhoseCustomersAreNotAskedIsNamed() {
        SortedMap<String, Ratio> invited = new TreeMap<>();
        int[] eligible = {400, 380, 420, 410, 390};
        int[] asked = {84, 76, 38, 90, 82};
        for (int i = 0; i < eligible.length; i++) {
            invited.put("agent " + (i + 1), new Ratio(asked[i], eligible[i]));
        }

        InvitationCheck check = InvitationCheck.of(invited);

        assertThat(check.chiSquare()).isCloseTo(32.002775, within(5e-7));
        assertThat(check.degrees()).isEqualTo(4);
        assertThat(check.chance()).isCloseTo(1.9106e-6, within(5e-11));
        assertThat(check.strength()).isCloseTo(.126497, within(5e-7));
        assertThat(check.groups().stream().mapToDouble(InvitationCheck.Group::residual))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 5e-4 ? 0 : 1)
                .containsExactly(1.440, .837, -5.613, 2.018, 1.432);
        assertThat(check.passedOver()).extracting(InvitationCheck.Group::name).containsExactly("agent 3");
    }

    @Test
    void valuesThatHeapAreSeen() {
        assertThat(Heaping.nearTarget(9, 1)).isCloseTo(11.0 / 1024, within(1e-12));
        assertThat(Heaping.nearTarget(14, 1)).isCloseTo(.000488, within(5e-7));
        assertThat(Heaping.lastDigits(31, 4, 5, 3, 4, 22, 5, 4, 6, 6)).isCloseTo(1.33e-15, within(1e-16));
        assertThat(Heaping.atLimit(412, 288, .52)).isCloseTo(.000156, within(5e-7));
    }

    @Test
    void aDensityThatFallsIsNoHeap() {
        assertThat(Heaping.atLimit(1_000, 800, 640, 512, 410, 328)).isGreaterThan(.4);
        assertThat(Heaping.atLimit(1_000, 800, 840, 330, 410, 328)).isLessThan(1e-6);
    }

    @Test
    void weeksThatNoLongerMoveAreSuspicious() {
        double[] lively = {.78, .83, .75, .86, .80, .72, .84, .79};
        double[] still = {.801, .800, .802, .801, .800, .801, .802, .800};

        assertThat(VarianceLoss.of(lively, still).isSuspicious()).isTrue();
        assertThat(VarianceLoss.of(still, lively).isSuspicious()).isFalse();
        assertThat(VarianceLoss.of(lively, lively).ratio()).isEqualTo(1);
    }

    @Test
    void anHourWithoutCallsIsAGapOnlyWhereCallsWereToBeExpected() {
        long[] seen = {20, 0, 0, 18, 0, 22};
        double[] expected = {20, 19, 21, 20, 1, 20};

        List<FeedGaps.Gap> gaps = FeedGaps.of(seen, expected);

        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).first()).isEqualTo(1);
        assertThat(gaps.get(0).last()).isEqualTo(2);
        assertThat(gaps.get(0).expected()).isEqualTo(40);
    }

    @Test
    void correctionsGoBothWaysAndPolishGoesOne() {
        assertThat(new LateRestatements(60, 12, 10).isOneSided()).isFalse();
        assertThat(new LateRestatements(60, 21, 3).isOneSided()).isTrue();
        assertThat(new LateRestatements(60, 9, 0).isOneSided()).as("too few").isFalse();
    }

    @Test
    void sitesAreHeldAgainstAllOthersTogether() {
        SortedMap<String, Ratio> sites = new TreeMap<>();
        sites.put("a", new Ratio(800, 1_000));
        sites.put("b", new Ratio(810, 1_000));
        sites.put("c", new Ratio(795, 1_000));
        sites.put("d", new Ratio(805, 1_000));
        sites.put("e", new Ratio(720, 1_000));

        SiteConsistency consistency = SiteConsistency.of(sites);

        assertThat(consistency.isUneven()).isTrue();
        assertThat(consistency.sites().stream().filter(SiteConsistency.Site::standsOut))
                .extracting(SiteConsistency.Site::name)
                .containsExactly("e");
    }

    private static Stratum billing() {
        return new Stratum(
                times(900, 420, 240),
                times(800, 372, 250),
                new Stratum.Outcomes(new Ratio(648, 900), new Ratio(528, 800)));
    }

    /** Values with exactly this mean and standard deviation. */
    private static Moments times(long n, double mean, double deviation) {
        return new Moments(
                n,
                BigDecimal.valueOf(mean).multiply(BigDecimal.valueOf(n)),
                BigDecimal.valueOf((n - 1) * deviation * deviation + n * mean * mean));
    }
}
