package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditLimits;
import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.PointScheme;
import dev.shorewise.vendor.sla.terms.Pool;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for all facts. */
class EngineLawsTest {

    @Property(tries = 300)
    void creditsNeverExceedTheCapAndFillItToTheCentWhenItBinds(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> good,
            @ForAll @BigRange(min = "0.01", max = "999999.99") @Scale(2) BigDecimal fees,
            @ForAll @IntRange(min = 1, max = 100) int pool) {
        List<MonthResult> months = Month.replay(year(good, fees, 4), month -> Some.frame(greedy(pool)));

        for (MonthResult month : months) {
            BigDecimal sum =
                    month.sheet().credits().stream().map(Credit::afterCap).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isLessThanOrEqualTo(month.sheet().cap());
            assertThat(sum).isEqualByComparingTo(month.sheet().total());
            BigDecimal before =
                    month.sheet().credits().stream().map(Credit::beforeCap).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (before.compareTo(month.sheet().cap()) > 0) {
                assertThat(sum).isEqualByComparingTo(month.sheet().cap());
            }
            assertThat(month.earnedBack())
                    .allSatisfy(back -> assertThat(back.returned()).isLessThanOrEqualTo(back.credit()));
        }
    }

    @Property(tries = 400)
    void whateverTheModelNoMonthCostsMoreThanItsCapAndNoCreditIsNegative(
            @ForAll CreditRules.Model model,
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 1000) Integer> good,
            @ForAll @BigRange(min = "0.01", max = "999999.99") @Scale(2) BigDecimal fees,
            @ForAll @BigRange(min = "0.1", max = "100") @Scale(1) BigDecimal atRisk,
            @ForAll boolean annual) {
        Terms terms = costly(model, atRisk, annual);
        List<MonthResult> months = Month.replay(year(good, fees, 4), month -> Some.frame(terms));

        BigDecimal year = BigDecimal.ZERO;
        for (MonthResult month : months) {
            List<BigDecimal> credits =
                    month.sheet().credits().stream().map(Credit::afterCap).toList();
            BigDecimal sum = credits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isLessThanOrEqualTo(fees.multiply(atRisk.movePointLeft(2)));
            assertThat(credits).allSatisfy(credit -> assertThat(credit.signum()).isNotNegative());
            year = month.month().isBefore(Some.START.plusMonths(12)) ? year.add(sum) : year;
        }
        if (annual) {
            assertThat(year)
                    .as("a contract year under its own cap of one cent")
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Property(tries = 300)
    void aMonthOfWeeksIsNeverMetWithoutDataAndNeverBetterThanAWeekOfIt(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> good,
            @ForAll LowVolume.Rule rule,
            @ForAll boolean empty) {
        List<Course.Week> weeks = good.stream()
                .map(count -> new Course.Week("w", empty ? Figure.NONE : Figure.of(count * 100L, 300)))
                .toList();
        Figure all = weeks.stream().map(Course.Week::figure).reduce(Figure.NONE, Figure::plus);
        LevelFacts facts = new LevelFacts(all, all, Optional.empty(), List.of(), Map.of(), new Course(null, weeks));

        Verdict verdict = Judge.judge(Some.withLowVolume(rule), facts, Figure.NONE, greedy(50))
                .verdict();

        assertThat(verdict.state())
                .isEqualTo(
                        empty
                                ? State.NOT_MEASURED
                                : good.stream().allMatch(count -> count == 3) ? State.MET : State.MISSED);
    }

    @Property(tries = 200)
    void factsInAnyOrderGiveTheSameMonths(
            @ForAll @Size(min = 2, max = 14) List<@IntRange(max = 1000) Integer> good, @ForAll Random random) {
        List<MonthFacts> inOrder = year(good, Some.FEES, 2);
        List<MonthFacts> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, random);

        assertThat(Month.replay(shuffled, month -> Some.frame(greedy(50))))
                .isEqualTo(Month.replay(inOrder, month -> Some.frame(greedy(50))));
    }

    @Property(tries = 300)
    void aLevelIsNeverMetWithoutData(
            @ForAll @LongRange(min = 0, max = 30) long all,
            @ForAll @LongRange(min = 0, max = 30) long good,
            @ForAll Gap.Reason reason,
            @ForAll Gap.Fault fault) {
        Figure figure = Figure.of(Math.min(all, good), all);
        for (LevelFacts facts : List.of(LevelFacts.of(figure), LevelFacts.missing(new Gap(reason, fault)))) {
            Verdict verdict =
                    Judge.judge(Some.level(), facts, Figure.NONE, greedy(50)).verdict();
            if (verdict.state() == State.MET) {
                assertThat(facts.relieved().n()).isPositive();
            }
            assertThat(verdict.gap() == null).isEqualTo(verdict.state() != State.NOT_MEASURED);
        }
    }

    @Property(tries = 300)
    void oneMoreGoodContactNeverMakesAShareWorse(
            @ForAll @LongRange(min = 1, max = 5000) long all, @ForAll @LongRange(min = 0, max = 5000) long good) {
        long kept = Math.min(all, good);

        assertThat(grade(Figure.of(kept + 1, all + 1))).isLessThanOrEqualTo(grade(Figure.of(kept, all)));
    }

    @Property(tries = 200)
    void silenceThatIsNotTheVendorsNeverCosts(@ForAll Gap.Reason reason, @ForAll boolean ofClient) {
        Gap gap = new Gap(reason, ofClient ? Gap.Fault.CLIENT : Gap.Fault.NOBODY);
        MonthFacts facts = Some.facts(1, Map.of("CSL-1", LevelFacts.missing(gap)));

        MonthResult month = Month.settle(
                Some.frame(Some.terms(CreditRules.usual(), Remedies.NONE, Some.level())), facts, List.of());

        assertThat(month.sheet().total()).isEqualByComparingTo("0");
    }

    private static int grade(Figure figure) {
        return Some.judge(Some.level(), figure).verdict().defaultClass().ordinal();
    }

    private static List<MonthFacts> year(List<Integer> good, BigDecimal fees, int levels) {
        List<MonthFacts> months = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            Map<String, LevelFacts> facts = new HashMap<>();
            for (int level = 1; level <= levels; level++) {
                Figure figure = Figure.of((long) (good.get(i) * level) % 1001, 1000);
                facts.put("CSL-" + level, new LevelFacts(figure, figure, Optional.empty(), List.of(), Map.of()));
            }
            months.add(new MonthFacts(Some.START.plusMonths(i), fees, facts));
        }
        return months;
    }

    /** Every level at stake in every model, each dearer than what is at risk. */
    private static Terms costly(CreditRules.Model model, BigDecimal atRisk, boolean annual) {
        List<Stake.PointBand> bands = List.of(new Stake.PointBand(null, new BigDecimal(".80"), 9));
        Stake stake = new Stake(
                "P", new BigDecimal(100), BigDecimal.ONE, bands, new BigDecimal("25.00"), new BigDecimal("1000000"));
        List<ServiceLevel> levels = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            levels.add(Some.level("CSL-" + level, Side.AT_LEAST, ".80", ".75", stake));
        }
        PointScheme points =
                new PointScheme(new BigDecimal(7), List.of(new PointScheme.Band(9, new BigDecimal(60))), null);
        CreditLimits limits = new CreditLimits(
                null, null, annual ? new BigDecimal("0.01") : null, annual ? new BigDecimal(100) : null, null);
        CreditRules rules = new CreditRules(
                model,
                atRisk,
                null,
                List.of(BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal(2)),
                null,
                limits,
                points);
        return new Terms(levels, List.of(new Pool("P", new BigDecimal(100))), rules, null, null);
    }

    /** Pools that add up to four times the share, repeats that double, and credits that come back. */
    private static Terms greedy(int pool) {
        List<ServiceLevel> levels = new ArrayList<>();
        List<Pool> pools = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            pools.add(new Pool("P" + level, new BigDecimal(pool)));
            levels.add(Some.level("CSL-" + level, Side.AT_LEAST, ".80", ".75", Stake.of("P" + level, "100")));
        }
        CreditRules rules = new CreditRules(
                null, null, null, List.of(BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal(2)), null, null, null);
        return new Terms(levels, pools, rules, new Remedies(EarnBack.HALF_AFTER_SIX_MET, null, null, null), null);
    }
}
