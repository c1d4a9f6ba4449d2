package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
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
        return new Terms(levels, pools, rules, new Remedies(EarnBack.HALF_AFTER_SIX_MET, null, null), null);
    }
}
