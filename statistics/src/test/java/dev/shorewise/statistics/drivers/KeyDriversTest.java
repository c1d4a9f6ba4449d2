package dev.shorewise.statistics.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyDriversTest {

    private static final double[][] AMONG = {{1, .5, .3}, {.5, 1, .4}, {.3, .4, 1}};

    @Test
    void threeDriversHaveTheWeightsOfTheReference() {
        double[] weights = RelativeWeights.of(AMONG, new double[] {.6, .5, .4});

        assertThat(weights).containsExactly(new double[] {.238098, .122410, .081266}, within(1e-6));
        assertThat(Arrays.stream(weights).sum()).as("R squared").isEqualTo(.441774, within(1e-6));
    }

    @Test
    void driversThatDoNotGoTogetherWeighTheirSquaredCorrelation() {
        double[][] apart = {{1, 0}, {0, 1}};

        assertThat(RelativeWeights.of(apart, new double[] {.6, -.3}))
                .containsExactly(new double[] {.36, .09}, within(1e-12));
    }

    @Test
    void aDriverThatIsMadeOfTheOthersIsRefusedAndLeftOut() {
        double[][] twice = {{1, 1}, {1, 1}};
        Observations copied = new Observations(
                List.of("wait", "wait again", "nothing"),
                List.of(new double[] {1, 2, 3, 5}, new double[] {2, 4, 6, 10}, new double[] {7, 7, 7, 7}),
                new double[] {4, 3, 2, 1});

        assertThatThrownBy(() -> RelativeWeights.of(twice, new double[] {.5, .5}))
                .hasMessageContaining("leave it out");
        assertThat(copied.telling().names()).containsExactly("wait");
    }

    @Property(tries = 20)
    void weightsAreNeverBelowNothingAndAddUpToWhatAllExplain(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Observations seen = invented(seed, 150);

        KeyDrivers drivers = KeyDrivers.of(seen, seed);

        assertThat(drivers.drivers()).allSatisfy(driver -> {
            assertThat(driver.weight()).isBetween(0.0, 1.0);
            assertThat(driver.interval().contains(driver.weight())).isTrue();
        });
        assertThat(drivers.drivers().stream()
                        .mapToDouble(KeyDrivers.Driver::weight)
                        .sum())
                .isEqualTo(drivers.rSquared(), within(1e-9));
    }

    @Test
    void whatMattersMostComesFirstAndWhatDoesNotMatterIsNotClear() {
        KeyDrivers drivers = KeyDrivers.of(invented(7, 1_000), 7);

        assertThat(drivers.standing()).isEqualTo(KeyDrivers.Standing.ENOUGH);
        assertThat(drivers.drivers()).extracting(KeyDrivers.Driver::name).containsExactly("language", "wait", "noise");
        assertThat(drivers.drivers().get(0).direction()).isNegative();
        assertThat(drivers.drivers()).extracting(KeyDrivers.Driver::isClear).containsExactly(true, true, false);
    }

    @Property(tries = 20)
    void productsWithoutZerosGiveTheSameCorrelations(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Observations seen = invented(seed, 60);
        int[] times = new SplittableRandom(seed).ints(60, 0, 3).toArray();

        Correlations quick = new Products(
                        seen.drivers(), seen.outcome(), IntStream.range(0, 60).toArray(), 60)
                .correlations(times);
        Correlations plain = Correlations.of(seen.drivers(), seen.outcome(), times);

        assertThat(quick.outcome()).containsExactly(plain.outcome(), within(1e-9));
        assertThat(quick.among()[2]).containsExactly(plain.among()[2], within(1e-9));
    }

    @Test
    void groupsPutTogetherByLotGiveIntervalsAsWideAsSingleRespondents() {
        int n = 2_000;
        Observations seen = invented(11, n);
        Observations wait =
                new Observations(List.of("wait"), List.of(seen.drivers().get(1)), seen.outcome());
        SplittableRandom random = new SplittableRandom(12);
        double[] singly = new double[1_000];
        for (int b = 0; b < singly.length; b++) {
            int[] times = new int[n];
            random.ints(n, 0, n).forEach(i -> times[i]++);
            double r = Correlations.of(wait.drivers(), wait.outcome(), times).outcome()[0];
            singly[b] = r * r;
        }
        Arrays.sort(singly);

        Interval grouped = KeyDrivers.of(wait, 1).drivers().get(0).interval();

        double width = singly[974] - singly[24];
        assertThat(grouped.high() - grouped.low()).isBetween(.87 * width, 1.13 * width);
    }

    @Test
    void columnsOfOneNameAreOneDriver() {
        Observations seen = invented(7, 300);
        Observations together = new Observations(List.of("felt", "felt", "noise"), seen.drivers(), seen.outcome());

        KeyDrivers apart = KeyDrivers.of(seen, 7);
        KeyDrivers grouped = KeyDrivers.of(together, 7);

        assertThat(grouped.drivers()).extracting(KeyDrivers.Driver::name).containsExactly("felt", "noise");
        assertThat(grouped.drivers().get(0).weight())
                .isEqualTo(
                        apart.drivers().get(0).weight() + apart.drivers().get(1).weight(), within(1e-12));
        assertThat(grouped.columns()).isEqualTo(3);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        assertThat(KeyDrivers.of(invented(3, 120), 5)).isEqualTo(KeyDrivers.of(invented(3, 120), 5));
    }

    @Test
    void fewOrUnrelatedAnswersShowNothing() {
        KeyDrivers few = KeyDrivers.of(invented(1, 99), 1);
        Observations unrelated = invented(2, 400);
        KeyDrivers noise = KeyDrivers.of(
                new Observations(List.of("noise"), List.of(unrelated.drivers().get(2)), unrelated.outcome()), 1);

        assertThat(few.standing()).isEqualTo(KeyDrivers.Standing.TOO_FEW);
        assertThat(noise.standing()).isEqualTo(KeyDrivers.Standing.EXPLAINS_TOO_LITTLE);
        assertThat(KeyDrivers.needed(3)).isEqualTo(100);
        assertThat(KeyDrivers.needed(12)).isEqualTo(240);
        assertThat(KeyDrivers.of(new Observations(List.of(), List.of(), new double[] {1, 2}), 1)
                        .drivers())
                .isEmpty();
    }

    private static Observations invented(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] language = new double[n];
        double[] wait = new double[n];
        double[] noise = new double[n];
        double[] judged = new double[n];
        for (int i = 0; i < n; i++) {
            language[i] = random.nextDouble() < .3 ? 1 : 0;
            wait[i] = random.nextDouble() * 60;
            noise[i] = random.nextDouble();
            judged[i] = 5 - 2 * language[i] - wait[i] / 60 + random.nextDouble();
        }
        return new Observations(List.of("language", "wait", "noise"), List.of(language, wait, noise), judged);
    }
}
