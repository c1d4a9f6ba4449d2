package dev.shorewise.statistics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KendallWTest {

    @Test
    void judgesOfOneOrderAgreeFullyAndOppositeOnesNotAtAll() {
        assertThat(KendallW.of(List.of(new double[] {1, 2, 3}, new double[] {10, 20, 90}))
                        .orElseThrow()
                        .value())
                .isEqualTo(1, within(1e-12));
        assertThat(KendallW.of(List.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                        .orElseThrow()
                        .value())
                .isZero();
    }

    @Test
    void tiesAreCorrectedFor() {
        // ranks 1.5 1.5 3 4 | 1 2 3 4 | 2 1 3.5 3.5: sums 4.5 4.5 9.5 11.5, S = 38, T = 6 + 6
        double expected = 12 * 38.0 / (9 * 60 - 3 * 12);

        KendallW w = KendallW.of(
                        List.of(new double[] {5, 5, 6, 7}, new double[] {1, 2, 3, 4}, new double[] {20, 10, 30, 30}))
                .orElseThrow();

        assertThat(w.value()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void oneJudgeOrJudgesWithoutAnOrderSayNothing() {
        assertThat(KendallW.of(List.of(new double[] {1, 2, 3}))).isEmpty();
        assertThat(KendallW.of(List.of(new double[] {1, 1, 1}, new double[] {2, 2, 2})))
                .isEmpty();
    }
}
