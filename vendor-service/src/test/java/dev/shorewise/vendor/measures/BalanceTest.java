package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.measures.Measure;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's scores made of other figures. */
class BalanceTest {

    @ParameterizedTest
    @CsvSource({"240, 10", "180, 20", "120, 20", "300, 0", "400, 0"})
    void aFiguresPlaceBetweenItsWorstAndItsBestIsWeighted(BigDecimal seconds, BigDecimal points) {
        Balance balance = Balance.parse("aht/talk-hold-wrap@1:300:180:20,asa/answered@1:0:1:80");

        Balance.Score score = score(balance, Map.of("aht/talk-hold-wrap@1", seconds));

        assertThat(score.score()).isEqualByComparingTo(points);
        assertThat(score.measured()).isEqualByComparingTo("20");
    }

    @Test
    void fourFiguresOfOneScaleComeToTheirWeightedMean() {
        Balance balance = Balance.parse("a/a@1:0:100:10,b/b@1:0:100:55,c/c@1:0:100:25,d/d@1:0:100:10");

        Balance.Score score = score(
                balance,
                Map.of(
                        "a/a@1", new BigDecimal("54.42"),
                        "b/b@1", new BigDecimal("83"),
                        "c/c@1", new BigDecimal("88.5"),
                        "d/d@1", new BigDecimal("100")));

        assertThat(score.score()).isEqualByComparingTo("83.217");
        assertThat(score.most()).isEqualByComparingTo("83.217");
    }

    @Test
    void whatWasNotMeasuredIsNotSharedOutButMakesARange() {
        Balance balance = Balance.parse("a/a@1:0:1:40,b/b@1:0:1:40,c/c@1:0:1:20");

        Balance.Score score = score(balance, Map.of("a/a@1", new BigDecimal(".9"), "b/b@1", new BigDecimal(".5")));

        assertThat(score.score()).isEqualByComparingTo("56");
        assertThat(score.measured()).isEqualByComparingTo("80");
        assertThat(score.most()).isEqualByComparingTo("76");
        assertThat(score.figures()).isEqualTo(2);
    }

    private static Balance.Score score(Balance balance, Map<String, BigDecimal> values) {
        return balance.of(id -> figure(id, values.get(id)));
    }

    private static Measure figure(String id, @Nullable BigDecimal value) {
        return new Measure(
                id,
                value,
                null,
                null,
                "1",
                null,
                value == null ? 0 : 1,
                value == null ? Measure.Status.NOT_MEASURED : Measure.Status.MEASURED,
                null,
                Map.of(),
                null);
    }
}
