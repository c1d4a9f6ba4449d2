package dev.shorewise.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Krippendorff's own example and the encyclopedia's, Cohen's, Fleiss', McNemar's and a table of three reviewers. */
class AgreementTest {

    private static final String FOUR_CODERS = """
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .""";

    private static final String THREE_CODERS = """
            . . . . . 3 4 1 2 1 1 3 3 . 3
            1 . 2 1 3 3 4 3 . . . . . . .
            . . 2 1 3 4 4 . 2 1 1 3 3 . 4""";

    @ParameterizedTest
    @CsvSource({
        "NOMINAL, .743421052631579",
        "ORDINAL, .8153875037548814",
        "INTERVAL, .8491071428571428",
        "RATIO, .7974027747116121"
    })
    void fourCodersAgreeAsKrippendorffSays(Level level, double expected) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(level, units(FOUR_CODERS));

        assertThat(alpha.value().orElseThrow()).isCloseTo(expected, within(1e-12));
        assertThat(alpha.pairable()).isEqualTo(40);
        assertThat(alpha.units()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, .20, .779487", "INTERVAL, .433333, 2.871795"})
    void disagreementIsSeenAndExpectedAsKrippendorffSays(Level level, double observed, double expected) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(level, units(FOUR_CODERS));

        assertThat(alpha.observed()).isCloseTo(observed, within(1e-6));
        assertThat(alpha.expected()).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, .691358", "ORDINAL, .806721", "INTERVAL, .810845"})
    void threeCodersAgreeAsTheEncyclopediaSays(Level level, double expected) {
        assertThat(KrippendorffAlpha.of(level, units(THREE_CODERS)).value().orElseThrow())
                .isCloseTo(expected, within(5e-7));
    }

    @Test
    void whereAllSayTheSameNothingIsKnown() {
        assertThat(KrippendorffAlpha.of(Level.NOMINAL, List.of(new double[] {1, 1}, new double[] {1, 1}))
                        .value())
                .isEmpty();
        assertThat(KrippendorffAlpha.of(Level.NOMINAL, List.of()).value()).isEmpty();
    }

    @Test
    void anIntervalNeedsTwentyUnitsHoldsThePointAndIsTheSameForTheSameSeed() {
        List<double[]> twice = new ArrayList<>(units(FOUR_CODERS));
        assertThat(KrippendorffAlpha.interval(Level.NOMINAL, twice, 7, 500)).isEmpty();
        twice.addAll(units(FOUR_CODERS));

        Interval interval =
                KrippendorffAlpha.interval(Level.NOMINAL, twice, 7, 2_000).orElseThrow();

        assertThat(interval.contains(
                        KrippendorffAlpha.of(Level.NOMINAL, twice).value().orElseThrow()))
                .isTrue();
        assertThat(KrippendorffAlpha.interval(Level.NOMINAL, twice, 7, 2_000)).contains(interval);
        assertThat(KrippendorffAlpha.interval(Level.NOMINAL, twice, 8, 2_000)).isNotEqualTo(interval);
    }

    @Property(tries = 100)
    void theOrderOfRatersAndTheNamesOfNominalValuesDoNotMatter(
            @ForAll @Size(12) List<@Size(3) List<@IntRange(min = 1, max = 4) Integer>> ratings) {
        List<double[]> units = ratings.stream().map(AgreementTest::doubles).toList();
        List<double[]> renamed = ratings.stream()
                .map(unit -> Arrays.stream(new double[] {unit.get(2), unit.get(0), unit.get(1)})
                        .map(value -> 9 - value)
                        .toArray())
                .toList();

        assertThat(KrippendorffAlpha.of(Level.NOMINAL, renamed).observed())
                .isCloseTo(KrippendorffAlpha.of(Level.NOMINAL, units).observed(), within(1e-9));
    }

    @Test
    void twoRatersAgreeAsCohenSays() {
        Kappa plain = Kappa.cohen(new long[][] {{20, 5}, {10, 15}}, Kappa.Weight.NONE);

        assertThat(plain.value()).isCloseTo(.40, within(1e-12));
        assertThat(plain.standardError()).isCloseTo(.126996, within(5e-7));
        assertThat(plain.interval().low()).isCloseTo(.151092, within(5e-7));
        assertThat(plain.interval().high()).isCloseTo(.648908, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"NONE, .605797", "LINEAR, .708050", "QUADRATIC, .799410"})
    void ranksCountByTheirDistance(Kappa.Weight weight, double expected) {
        long[][] table = {{11, 3, 1, 0}, {1, 13, 3, 2}, {0, 4, 10, 3}, {0, 1, 2, 14}};

        assertThat(Kappa.cohen(table, weight).value()).isCloseTo(expected, within(5e-7));
    }

    @Test
    void fourteenRatersAgreeAsFleissSays() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };

        assertThat(Kappa.fleiss(counts).value()).isCloseTo(.209931, within(5e-7));
    }

    @Test
    void casesJudgedTwiceArePaired() {
        PairedDifference pair = new PairedDifference(400, 30, 6);

        assertThat(pair.value()).isCloseTo(.06, within(1e-12));
        assertThat(pair.standardError()).isCloseTo(.014697, within(5e-7));
        assertThat(pair.interval().low()).isCloseTo(.031195, within(5e-7));
        assertThat(pair.interval().high()).isCloseTo(.088805, within(5e-7));
        assertThat(pair.chance()).isCloseTo(6.960e-5, within(5e-9));
        assertThat(new PairedDifference(10, 0, 0).chance()).isEqualTo(1);
    }

    @Test
    void reviewersOfTheSameCallsDifferByTheirMeans() {
        double[][] points = {{80, 70, 90, 60}, {85, 75, 97, 63}, {78, 68, 86, 58}};
        List<Leniency.Score> scores = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            for (int call = 0; call < 4; call++) {
                for (int reviewer = 0; reviewer < 3; reviewer++) {
                    scores.add(new Leniency.Score(copy + "/" + call, "r" + reviewer, points[reviewer][call]));
                }
            }
        }

        List<Leniency> all = Leniency.of(scores);

        assertThat(all).extracting(Leniency::reviewer).containsExactly("r0", "r1", "r2");
        assertThat(all.get(0).effect()).isCloseTo(-.8333, within(5e-5));
        assertThat(all.get(1).effect()).isCloseTo(4.1667, within(5e-5));
        assertThat(all.get(2).effect()).isCloseTo(-3.3333, within(5e-5));
    }

    @Test
    void aLenientReviewerIsNamedAlsoWhereNotEverybodyScoresEverything() {
        List<Leniency.Score> scores = new ArrayList<>();
        for (int unit = 0; unit < 120; unit++) {
            for (int who : new int[] {unit % 4, (unit + 1 + unit % 3) % 4}) {
                double points = 60 + unit % 17 + (unit * 31 + who * 17) % 7 - 3 + (who == 2 ? 8 : 0);
                scores.add(new Leniency.Score("u" + unit, "r" + who, points));
            }
        }

        List<Leniency> all = Leniency.of(scores);

        assertThat(all.stream().filter(Leniency::standsOut))
                .extracting(Leniency::reviewer)
                .containsExactly("r2");
    }

    @Test
    void aCorrelationHasFishersInterval() {
        Interval interval = new Correlation(.45, 80, Correlation.PEARSON).interval();

        assertThat(interval.low()).isCloseTo(.255550, within(5e-7));
        assertThat(interval.high()).isCloseTo(.609458, within(5e-7));
    }

    @Test
    void aCorrelationHasTheChanceThatBelongsToItsInterval() {
        assertThat(new Correlation(.45, 80, Correlation.PEARSON).chance()).isCloseTo(2.107111e-5, within(5e-12));
        assertThat(new Correlation(0, 80, Correlation.PEARSON).chance()).isEqualTo(1);
        double edge = Math.tanh(1.959963984540054 / Math.sqrt(77));
        assertThat(new Correlation(edge, 80, Correlation.PEARSON).interval().low())
                .isCloseTo(0, within(1e-12));
        assertThat(new Correlation(edge, 80, Correlation.PEARSON).chance()).isCloseTo(.05, within(1e-12));
    }

    @Test
    void ranksGoTogetherWhereValuesBend() {
        double[] x = {1, 2, 3, 4, 5, 5};
        double[] y = {1, 8, 27, 64, 125, 125};

        assertThat(Correlation.spearman(x, y).orElseThrow().value()).isCloseTo(1, within(1e-12));
        assertThat(Correlation.pearson(x, y).orElseThrow().value()).isLessThan(.98);
        assertThat(Correlation.pearson(x, new double[6])).isEmpty();
    }

    private static double[] doubles(List<Integer> unit) {
        return unit.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** The ratings of each column. */
    private static List<double[]> units(String table) {
        List<String[]> rows =
                table.lines().map(line -> line.strip().split("\\s+")).toList();
        List<double[]> units = new ArrayList<>();
        for (int column = 0; column < rows.get(0).length; column++) {
            int unit = column;
            units.add(rows.stream()
                    .map(row -> row[unit])
                    .filter(cell -> !cell.equals("."))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return units;
    }
}
