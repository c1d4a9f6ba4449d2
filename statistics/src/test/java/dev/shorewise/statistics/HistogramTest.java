package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Property
    void mergingIsTheHistogramOfAllValues(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> some,
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> others) {
        Histogram merged = Histogram.ofValues(doubles(some).toArray())
                .merge(Histogram.ofValues(doubles(others).toArray()));

        Histogram together = Histogram.ofValues(
                DoubleStream.concat(doubles(some), doubles(others)).toArray());
        assertThat(merged).isEqualTo(together).hasSameHashCodeAs(together);
        assertThat(merged.moments()).isEqualTo(together.moments());
    }

    @Test
    void valuesThatNeverOccurredAreLeftOut() {
        assertThat(Histogram.of(Map.of(1, 0L, 2, 3L))).isEqualTo(Histogram.ofValues(2, 2, 2));
    }

    @Test
    void countsAscendByValue() {
        assertThat(Histogram.of(Map.of(9, 1L, 2.5, 4L)).counts())
                .containsExactly(Map.entry(2.5, 4L), Map.entry(9.0, 1L));
    }

    @Test
    void momentsAreThoseOfTheValues() {
        assertThat(Histogram.of(Map.of(1, 5L, 2, 10L, 3, 20L, 4, 40L, 5, 25L)).moments())
                .isEqualTo(Moments.of(100, 370, 1490));
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatThrownBy(() -> Histogram.of(Map.of(1, -1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Histogram.ofValues(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Histogram.EMPTY.valueAt(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static DoubleStream doubles(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue);
    }
}
