package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.Pool;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Termination;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One month-end with everything in it: six critical levels, an exclusion, an event, a silence, a cap, two rulings. */
class WorkedMonthTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final BigDecimal BASE = new BigDecimal("120000.00");

    private static final Terms TERMS = new Terms(
            List.of(
                    Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", Stake.of("RESP", "50")),
                    Some.level("CSL-2", Side.AT_MOST, ".05", ".08", Stake.of("RESP", "30")),
                    Some.level("CSL-3", Side.AT_LEAST, ".90", ".85", Stake.of("RESP", "20")),
                    Some.level("CSL-4", Side.AT_LEAST, ".70", ".65", Stake.of("RESO", "60")),
                    Some.level("CSL-5", Side.AT_LEAST, ".95", ".90", Stake.of("RESO", "40")),
                    Some.level("CSL-6", Side.AT_LEAST, "88", "84", Stake.of("QUAL", "100")),
                    new ServiceLevel(
                            "KM-1",
                            "CSAT",
                            ServiceLevel.Standing.KEY,
                            Measurement.of("csat/top2-of-5@1"),
                            new Promise(Side.AT_LEAST, new BigDecimal(".80"), new BigDecimal(".70")),
                            null)),
            List.of(pool("RESP", 60), pool("RESO", 50), pool("QUAL", 40)),
            new CreditRules(
                    null,
                    null,
                    null,
                    List.of(BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal(2)),
                    true,
                    null,
                    null),
            new Remedies(
                    EarnBack.HALF_AFTER_SIX_MET,
                    null,
                    List.of(new Termination(Termination.Kind.CONSECUTIVE_OR_COUNT, null, null, null, null, null)),
                    null),
            null);

    @Test
    void octoberComesToTheCapAndEveryCentIsPlaced() {
        MonthResult october = october(Figure.of(6_930, 11_000));

        assertThat(october.levels())
                .extracting(level -> level.verdict().defaultClass().name())
                .containsExactly(
                        "EXPECTED_DEFAULT",
                        "MINIMUM_DEFAULT",
                        "NONE",
                        "MINIMUM_DEFAULT",
                        "NONE",
                        "MINIMUM_DEFAULT",
                        "EXPECTED_DEFAULT");
        assertThat(october.level("CSL-2").orElseThrow().values().shown()).isEqualByComparingTo("0.085397");
        assertThat(List.of("CSL-1", "CSL-3", "CSL-4", "CSL-5", "KM-1"))
                .extracting(id -> october.level(id)
                        .orElseThrow()
                        .values()
                        .judged()
                        .value(4)
                        .toString())
                .containsExactly("0.7562", "0.9200", "0.6300", "0.9286", "0.7630");
        assertThat(october.level("CSL-1").orElseThrow().values().measured().value(4))
                .isEqualTo("0.7400");
        assertThat(october.level("CSL-6").orElseThrow().verdict().state()).isEqualTo(State.NOT_MEASURED);
        assertThat(october.sheet().cap()).isEqualTo("12000.00");
        assertThat(credits(october))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "CSL-1", "3600.00 3600.00 - 3130.44",
                        "CSL-2", "2160.00 2160.00 CSL-1 0.00",
                        "CSL-4", "3600.00 5400.00 - 4695.65",
                        "CSL-6", "4800.00 4800.00 - 4173.91"));
        assertThat(october.sheet().total()).isEqualTo("12000.00");
        assertThat(october.sheet().capReached()).isTrue();
        assertThat(october.rights()).singleElement().satisfies(right -> {
            assertThat(right.fired()).isTrue();
            assertThat(right.distance()).startsWith("3 of 3 consecutive");
        });
    }

    @Test
    void whatSixMetMonthsEarnComesBackInNovember() {
        List<MonthResult> months = new ArrayList<>(earlier());
        months.add(Month.settle(frame(), facts(OCTOBER, Figure.of(6_930, 11_000), true), months));
        MonthResult november =
                Month.settle(frame(), facts(OCTOBER.plusMonths(1), Figure.of(8_000, 10_000), false), months);

        assertThat(november.earnedBack()).singleElement().satisfies(back -> {
            assertThat(back.levelId()).isEqualTo("CSL-3");
            assertThat(back.month()).isEqualTo(YearMonth.of(2026, 4));
            assertThat(back.returned()).isEqualByComparingTo(back.credit().multiply(new BigDecimal("0.5")));
        });
    }

    @Test
    void aRulingThatLeavesTheLevelBelowItsMinimumChangesNothing() {
        MonthResult first = october(Figure.of(6_930, 11_000));
        MonthResult ruled = october(Figure.of(6_870, 10_600));

        assertThat(ruled.level("CSL-4").orElseThrow().values().shown()).isEqualByComparingTo("0.648113");
        assertThat(credits(ruled)).isEqualTo(credits(first));
    }

    @Test
    void aRulingThatMeetsOneLevelRaisesTheOthersUnderTheCap() {
        MonthResult first = october(Figure.of(6_930, 11_000));
        MonthResult ruled = october(Figure.of(6_840, 9_500));

        assertThat(ruled.sheet().total()).isEqualTo("8400.00");
        assertThat(corrections(first, ruled))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CSL-1", "-469.56", "CSL-2", "0.00", "CSL-4", "4695.65", "CSL-6", "-626.09"));
    }

    /** What is posted later, with the sign of an invoice: credits are negative charges. */
    private static Map<String, String> corrections(MonthResult first, MonthResult ruled) {
        Map<String, BigDecimal> owed = new HashMap<>();
        first.sheet().credits().forEach(credit -> owed.merge(credit.levelId(), credit.afterCap(), BigDecimal::add));
        ruled.sheet()
                .credits()
                .forEach(
                        credit -> owed.merge(credit.levelId(), credit.afterCap().negate(), BigDecimal::add));
        Map<String, String> corrections = new HashMap<>();
        owed.forEach(
                (level, amount) -> corrections.put(level, amount.setScale(2).toString()));
        return corrections;
    }

    private static MonthResult october(Figure resolved) {
        return Month.settle(frame(), facts(OCTOBER, resolved, true), earlier());
    }

    /** April to September: CSL-3 misses in April; CSL-1 nearly in May, June and August; CSL-4 badly in September. */
    private static List<MonthResult> earlier() {
        List<MonthResult> months = new ArrayList<>();
        for (int month = 4; month <= 9; month++) {
            Map<String, LevelFacts> levels = good();
            if (month == 4) {
                levels.put("CSL-3", LevelFacts.of(Figure.of(80, 100)));
            }
            if (month == 5 || month == 6 || month == 8) {
                levels.put("CSL-1", LevelFacts.of(Figure.of(78, 100)));
            }
            if (month == 8) {
                levels.put("CSL-5", LevelFacts.of(Figure.of(50, 100)));
            }
            if (month == 9) {
                levels.put("CSL-4", LevelFacts.of(Figure.of(60, 100)));
            }
            months.add(Month.settle(frame(), new MonthFacts(YearMonth.of(2026, month), BASE, levels), months));
        }
        return months;
    }

    private static Map<String, LevelFacts> good() {
        Map<String, LevelFacts> levels = new HashMap<>();
        TERMS.levels()
                .forEach(level -> levels.put(
                        level.id(),
                        LevelFacts.of(
                                level.promise().side() == Side.AT_MOST
                                        ? Figure.of(1, 100)
                                        : new Figure(
                                                new BigDecimal(level.id().equals("CSL-6") ? 9000 : 96),
                                                new BigDecimal(100),
                                                100))));
        return levels;
    }

    private static MonthFacts facts(YearMonth month, Figure resolved, boolean bad) {
        Map<String, LevelFacts> levels = good();
        levels.put("CSL-4", LevelFacts.of(resolved));
        if (bad) {
            levels.put(
                    "CSL-1",
                    new LevelFacts(
                            Figure.of(30_488, 41_200),
                            Figure.of(30_248, 40_000),
                            Optional.empty(),
                            List.of(ReliefEffect.removes("RL-12", 1_200)),
                            Map.of("EV-31", new BigDecimal(5_000))));
            Figure abandoned = Figure.of(3_800 - 420, 40_000 - 420);
            levels.put(
                    "CSL-2",
                    new LevelFacts(
                            abandoned, abandoned, Optional.empty(), List.of(), Map.of("EV-31", new BigDecimal(1_700))));
            levels.put("CSL-3", LevelFacts.of(Figure.of(4_784, 5_200)));
            levels.put("CSL-5", LevelFacts.of(Figure.of(13, 14)));
            levels.put("CSL-6", LevelFacts.missing(new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR)));
            levels.put("KM-1", LevelFacts.of(Figure.of(412, 540)));
        }
        return new MonthFacts(month, BASE, levels);
    }

    private static Map<String, String> credits(MonthResult month) {
        Map<String, String> credits = new HashMap<>();
        month.sheet()
                .credits()
                .forEach(credit -> credits.put(
                        credit.levelId(),
                        credit.gross().setScale(2) + " " + credit.multiplied().setScale(2) + " "
                                + (credit.suppressedBy() == null ? "-" : credit.suppressedBy()) + " "
                                + credit.afterCap().setScale(2)));
        return credits;
    }

    private static Frame frame() {
        return new Frame(3, TERMS, YearMonth.of(2026, 1), 2);
    }

    private static Pool pool(String id, int percent) {
        return new Pool(id, new BigDecimal(percent));
    }
}
