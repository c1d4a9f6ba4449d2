package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.Ratchet;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Termination;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spans months: triggers that count, multipliers, earn-back, ratchets, rights to terminate. */
class RunsTest {

    private static final String GOOD = ".810";
    private static final String NEAR = ".780";
    private static final String BAD = ".700";

    @Test
    void theFourthNearMissOfTwelveMonthsCosts() {
        String[] shares = new String[14];
        Arrays.fill(shares, GOOD);
        for (int month : List.of(2, 5, 9, 12, 14)) {
            shares[month - 1] = NEAR;
        }

        List<MonthResult> months = Some.months(Some.terms(CreditRules.usual(), Remedies.NONE, Some.level()), shares);

        assertThat(owing(months)).containsExactly(12, 14);
    }

    @Test
    void whatIsMissedAgainCostsMoreAndSilenceThatNobodyCausedIsPassedOver() {
        List<BigDecimal> repeat = List.of(BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal(2));
        CreditRules rules = new CreditRules(null, null, null, repeat, null, null, null);
        Stake half = Stake.of("ALL", "40");

        List<MonthResult> months = Some.months(
                Some.terms(rules, Remedies.NONE, Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", half)),
                BAD,
                BAD,
                "",
                BAD,
                BAD,
                GOOD,
                BAD);

        assertThat(months)
                .extracting(month -> month.sheet().total().toString())
                .containsExactly("4000.00", "6000.00", "0.00", "8000.00", "8000.00", "0.00", "4000.00");
    }

    @Test
    void halfComesBackAfterSixMonthsThatAreMet() {
        List<MonthResult> months =
                Some.months(Some.earning(EarnBack.HALF_AFTER_SIX_MET), BAD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);

        assertThat(back(months)).containsExactly("0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "5000.00");
        assertThat(months.get(7).settlement().payable()).isEqualTo("-5000.00");
    }

    /** A credit of 2 000.00 in April, under each of the four rules. */
    @ParameterizedTest
    @CsvSource({
        "HALF_AFTER_SIX_MET, .800 .800 .800 .800 .800 .800 .800, 1000.00",
        "HALF_AFTER_SIX_MET, .810 .810 .810 .780 .810 .810 .810, 0.00",
        "FULL_AFTER_THREE_EXCEEDED, .810 .810 .810 .810, 2000.00",
        "FULL_AFTER_THREE_EXCEEDED, .810 .800 .810 .810, 0.00",
    })
    void aCreditOfTwoThousandComesBackByTheReferencesRules(EarnBack rule, String after, BigDecimal returned) {
        List<String> shares = new ArrayList<>(List.of(BAD));
        shares.addAll(List.of(after.split(" ")));

        List<MonthResult> months = Some.months(
                Some.terms(
                        CreditRules.usual(),
                        new Remedies(rule, null, null, null),
                        Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", Stake.of("ALL", "20"))),
                shares.toArray(String[]::new));

        assertThat(months.get(0).sheet().total()).isEqualTo("2000.00");
        assertThat(Some.last(months).settlement().earnedBack()).isEqualByComparingTo(returned);
    }

    @Test
    void oneMissInTheRunEndsItForGood() {
        List<MonthResult> months = Some.months(
                Some.earning(EarnBack.HALF_AFTER_SIX_MET),
                BAD,
                GOOD,
                GOOD,
                GOOD,
                NEAR,
                GOOD,
                GOOD,
                GOOD,
                GOOD,
                GOOD,
                GOOD,
                GOOD);

        assertThat(back(months)).containsOnly("0.00");
    }

    @Test
    void aMonthThatNobodyCouldMeasureExtendsTheRun() {
        List<MonthResult> months = Some.months(
                Some.earning(EarnBack.HALF_AFTER_SIX_MET), BAD, GOOD, GOOD, GOOD, "", GOOD, GOOD, GOOD, GOOD);

        assertThat(back(months).subList(7, 9)).containsExactly("0.00", "5000.00");
    }

    @ParameterizedTest
    @CsvSource({".810, 10000.00", ".800, 0.00"})
    void allComesBackAfterThreeMonthsThatAreStrictlyBetter(String june, String returned) {
        List<MonthResult> months =
                Some.months(Some.earning(EarnBack.FULL_AFTER_THREE_EXCEEDED), BAD, GOOD, june, GOOD, GOOD);

        assertThat(Some.last(months).settlement().earnedBack()).isEqualTo(returned);
    }

    @ParameterizedTest
    @CsvSource({"3200.00, 1200.00, 0.00", "1500.00, 0.00, 500.00"})
    void aBalancePaysForLaterCreditsAndIsNeverPaidOut(String later, String payable, String balance) {
        BigDecimal credit = new BigDecimal(later);

        Settlement settlement = Settlement.of(credit, BigDecimal.ZERO, true, new BigDecimal("2000.00"), List.of());

        assertThat(settlement.payable()).isEqualTo(payable);
        assertThat(settlement.balance()).isEqualTo(balance);
    }

    @Test
    void threeMonthsWithoutAnyCreditMakeABalance() {
        List<MonthResult> months =
                Some.months(Some.earning(EarnBack.OFFSET_AFTER_THREE_CLEAN), BAD, GOOD, GOOD, GOOD, GOOD, BAD, GOOD);

        assertThat(months)
                .extracting(month -> month.settlement().balance().setScale(2).toString())
                .containsExactly("0.00", "0.00", "0.00", "0.00", "10000.00", "0.00", "0.00");
        assertThat(months.get(5).settlement().payable()).isEqualByComparingTo("0");
        assertThat(months.get(5).settlement().offset()).isEqualByComparingTo("10000");
    }

    @Test
    void aYearThatIsKeptAsAWholeGivesItsCreditsBack() {
        List<MonthFacts> facts = new ArrayList<>();
        for (int month = 1; month <= 13; month++) {
            Figure figure = month == 4 ? Figure.of(28_000, 40_000) : Figure.of(32_546, 40_000);
            Figure exact = month == 5 ? Figure.of(32_540, 40_000) : figure;
            facts.add(Some.facts(month, Map.of("CSL-1", LevelFacts.of(exact))));
        }

        List<MonthResult> months = Month.replay(facts, month -> Some.frame(Some.earning(EarnBack.ANNUAL_AVERAGE)));

        assertThat(Some.last(months).earnedBack()).singleElement().satisfies(back -> {
            assertThat(back.month()).isEqualTo(YearMonth.of(2026, 4));
            assertThat(back.text()).contains("386000/480000");
            assertThat(back.returned()).isEqualTo("10000.00");
        });
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, 92", ".10, 91"},
            nullValues = "null")
    void aRatchetGoesHalfwayToTheMean(@Nullable BigDecimal headroom, String raised) {
        List<Figure> months = hundred(92, 93, 94, 95, 96, 94, 93, 95, 94, 94, 95, 93);

        Raise raise = Ratchets.of(
                        Some.level("CSL-1", Side.AT_LEAST, "90", "85", Stake.NONE),
                        months,
                        new Ratchet(12, Ratchet.Mean.SIMPLE, headroom),
                        new BigDecimal(100))
                .orElseThrow();

        assertThat(raise.mean()).isEqualByComparingTo("94");
        assertThat(raise.expected()).isEqualByComparingTo(raised);
        assertThat(raise.minimum()).isEqualByComparingTo(new BigDecimal(raised).subtract(new BigDecimal(5)));
    }

    @Test
    void aRatchetStaysWhenOneMonthOnlyEqualsTheOldLevel() {
        List<Figure> months = hundred(92, 93, 94, 95, 96, 94, 90, 95, 94, 94, 95, 93);

        assertThat(Ratchets.of(
                        Some.level("CSL-1", Side.AT_LEAST, "90", "85", Stake.NONE),
                        months,
                        new Ratchet(null, null, null),
                        new BigDecimal(100)))
                .isEmpty();
    }

    @Test
    void theFifthCreditOfTwelveMonthsGivesTheRightToLeave() {
        String[] shares = {GOOD, GOOD, BAD, GOOD, BAD, BAD, GOOD, BAD, GOOD, GOOD, BAD, GOOD};
        Termination rule = new Termination(Termination.Kind.CONSECUTIVE_OR_COUNT, null, null, null, null, null);

        List<MonthResult> months = leaving(rule, shares);

        assertThat(fired(months)).containsExactly(11);
        assertThat(months.get(7).rights().get(0).distance())
                .isEqualTo("1 of 3 consecutive, 4 of 5 in 12 months; the next one in 2026-09 fires");
    }

    @Test
    void threeInARowGiveItToo() {
        Termination rule = new Termination(Termination.Kind.CONSECUTIVE_OR_COUNT, null, null, null, null, null);

        assertThat(fired(leaving(rule, BAD, BAD, BAD, GOOD))).containsExactly(3);
    }

    @Test
    void oneLevelMissedFourTimesInSixMonthsGivesTheRightToLeave() {
        Termination rule = new Termination(Termination.Kind.SAME_LEVEL, null, 4, 6, null, null);

        assertThat(fired(leaving(rule, BAD, NEAR, GOOD, BAD, GOOD, BAD))).containsExactly(6);
    }

    @Test
    void aCapThatIsReachedTwiceInSixMonthsGivesTheRightToLeave() {
        Termination rule = new Termination(Termination.Kind.CAP_REACHED, null, 2, 6, null, null);

        assertThat(fired(leaving(rule, BAD, GOOD, GOOD, GOOD, BAD, GOOD))).containsExactly(5);
    }

    @Test
    void creditsOfAShareOfTheFeesGiveTheRightToLeave() {
        Termination rule = new Termination(Termination.Kind.CREDIT_SHARE, null, 2, 4, BigDecimal.TEN, null);

        assertThat(fired(leaving(rule, BAD, GOOD, GOOD, BAD, GOOD))).containsExactly(4);
    }

    private static List<MonthResult> leaving(Termination rule, String... shares) {
        return Some.months(
                Some.terms(CreditRules.usual(), new Remedies(null, null, List.of(rule), null), Some.level()), shares);
    }

    private static List<Figure> hundred(int... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new Figure(BigDecimal.valueOf(value * 100L), new BigDecimal(100), 100))
                .toList();
    }

    private static List<Integer> owing(List<MonthResult> months) {
        return numbers(months.stream().filter(month -> month.sheet().owed()).toList());
    }

    private static List<Integer> fired(List<MonthResult> months) {
        return numbers(months.stream()
                .filter(month -> month.rights().stream().anyMatch(Right::fired))
                .toList());
    }

    private static List<Integer> numbers(List<MonthResult> months) {
        return months.stream()
                .map(month -> (int) Some.START.until(month.month(), java.time.temporal.ChronoUnit.MONTHS) + 1)
                .toList();
    }

    private static List<String> back(List<MonthResult> months) {
        return months.stream()
                .map(month -> month.settlement()
                        .earnedBack()
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .toString())
                .toList();
    }
}
