package dev.shorewise.statistics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairwiseWeightsTest {

    private static final double[][] SAATY = {{1, 3, 5}, {1 / 3.0, 1, 3}, {1 / 5.0, 1 / 3.0, 1}};

    @Test
    void judgementsOfThreeThingsFitTogetherWellEnough() {
        PairwiseWeights found = PairwiseWeights.of(SAATY);

        assertThat(found.lambda()).isEqualTo(3.038511, within(1e-6));
        assertThat(found.weights().get(0)).isEqualTo(.636986, within(1e-6));
        assertThat(found.weights().get(1)).isEqualTo(.258285, within(1e-6));
        assertThat(found.weights().get(2)).isEqualTo(.104729, within(1e-6));
        assertThat(found.index()).isEqualTo(.019256, within(1e-6));
        assertThat(found.ratio()).isEqualTo(.033199, within(1e-6));
        assertThat(found.isConsistent()).isTrue();
    }

    @Test
    void whoeverPutsThingsInACircleIsTold() {
        double[][] circle = {{1, 5, 1 / 5.0}, {1 / 5.0, 1, 5}, {5, 1 / 5.0, 1}};

        assertThat(PairwiseWeights.of(circle).isConsistent()).isFalse();
    }

    @Test
    void theJudgementThatDoesNotFitIsNamed() {
        double[][] odd = {{1, 2, 4, 8}, {1 / 2.0, 1, 2, 4}, {1 / 4.0, 1 / 2.0, 1, 9}, {1 / 8.0, 1 / 4.0, 1 / 9.0, 1}};

        assertThat(PairwiseWeights.of(odd).oddest()).isEqualTo(new PairwiseWeights.Pair(2, 3));
    }

    @Property
    void judgementsThatFollowFromWeightsGiveTheseWeights(
            @ForAll @Size(min = 3, max = 10) List<@DoubleRange(min = .1, max = 1) Double> importance) {
        int n = importance.size();
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = importance.get(i) / importance.get(j);
            }
        }
        double sum = importance.stream().mapToDouble(Double::doubleValue).sum();

        PairwiseWeights found = PairwiseWeights.of(matrix);

        assertThat(found.ratio()).isEqualTo(0, within(1e-9));
        for (int i = 0; i < n; i++) {
            assertThat(found.weights().get(i)).isEqualTo(importance.get(i) / sum, within(1e-9));
        }
    }

    @Test
    void whatIsNoTableOfJudgementsIsRefused() {
        assertThatThrownBy(() -> PairwiseWeights.of(new double[][] {{1, 2}, {.5, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairwiseWeights.of(new double[][] {{1, 2, 3}, {2, 1, 3}, {3, 3, 1}}))
                .hasMessageContaining("reciprocal");
        assertThatThrownBy(() -> PairwiseWeights.of(new double[11][11])).isInstanceOf(IllegalArgumentException.class);
    }
}
