package dev.shorewise.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MultiplicityTest {

    private static final double[] EIGHT = {.001, .008, .039, .041, .042, .060, .074, .205};

    @Test
    void holmKeepsOneOfEight() {
        assertThat(Multiplicity.holm(EIGHT))
                .containsExactly(new double[] {.008, .056, .234, .234, .234, .234, .234, .234}, within(1e-12));
    }

    @Test
    void benjaminiAndHochbergKeepTwoOfEight() {
        assertThat(Multiplicity.benjaminiHochberg(EIGHT))
                .containsExactly(
                        new double[] {.008, .032, .0672, .0672, .0672, .080, .084571428571, .205}, within(1e-9));
    }

    @Test
    void fiveCellsOfRushedHandling() {
        assertThat(Multiplicity.benjaminiHochberg(.31, .003747, .62, .021, .048))
                .as("in the order given")
                .containsExactly(new double[] {.3875, .018735, .62, .0525, .08}, within(1e-9));
    }

    @Property
    void adjustingNeverMakesAChanceSmallerAndHolmIsTheStricter(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        double[] given = chances.stream().mapToDouble(Double::doubleValue).toArray();

        double[] holm = Multiplicity.holm(given);
        double[] bh = Multiplicity.benjaminiHochberg(given);

        for (int i = 0; i < given.length; i++) {
            assertThat(bh[i]).isBetween(given[i] - 1e-12, 1.0);
            assertThat(holm[i]).isBetween(bh[i] - 1e-12, 1.0);
        }
    }

    @Test
    void whatIsNoChanceIsRefused() {
        assertThatThrownBy(() -> Multiplicity.holm(.5, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Multiplicity.holm()).isEmpty();
    }
}
