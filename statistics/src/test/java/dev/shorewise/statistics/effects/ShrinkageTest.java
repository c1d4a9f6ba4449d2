package dev.shorewise.statistics.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Ratio;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    private static final List<Ratio> TEN = Stream.of(
                    "5/5 9/12 18/20 38/50 27/30 44/60 80/90 16/25 30/50 61/70".split(" "))
            .map(text -> new Ratio(Long.parseLong(text.split("/")[0]), Long.parseLong(text.split("/")[1])))
            .toList();

    @Test
    void fiveOfFiveFallsFromFirstToFifth() {
        Shrinkage all = Shrinkage.of(TEN).orElseThrow();

        assertThat(all.mean()).isEqualTo(.796117, within(1e-6));
        assertThat(all.between()).isEqualTo(.059165, within(1e-6));
        assertThat(1 / all.between() - 1).as("as much as so many reviews").isEqualTo(15.901877, within(2e-6));
        double[] golden = {.844888, .776283, .853987, .768715, .864011, .746487, .874958, .700695, .647322, .857487};
        for (int i = 0; i < golden.length; i++) {
            assertThat(all.estimates().get(i).value()).isEqualTo(golden[i], within(1e-6));
        }
        assertThat(all.estimates().get(0).interval().low()).isEqualTo(.6661, within(1e-4));
        assertThat(all.estimates().get(0).interval().high()).isEqualTo(.9620, within(1e-4));
    }

    @Test
    void unitsThatDifferOnlyByChanceAreAllAlike() {
        Shrinkage all = Shrinkage.of(
                        IntStream.range(0, 12).mapToObj(i -> new Ratio(5, 10)).toList())
                .orElseThrow();

        assertThat(all.between()).isZero();
        assertThat(all.estimates()).allSatisfy(one -> assertThat(one.value()).isEqualTo(.5));
    }

    @Test
    void nineUnitsAreNotEnough() {
        assertThat(Shrinkage.of(TEN.subList(0, 9))).isEmpty();
        assertThat(Shrinkage.of(
                        IntStream.range(0, 12).mapToObj(i -> new Ratio(0, 10)).toList()))
                .isEmpty();
    }
}
