package dev.shorewise.feedback.experience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.experience.findings.Alarm.Point;
import dev.shorewise.feedback.experience.findings.Pooling;
import dev.shorewise.statistics.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PoolingTest {

    private static List<Point> weeks(long good, long all, int weeks) {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        return LongStream.range(0, weeks)
                .mapToObj(i -> new Point(monday.plusWeeks(i), monday.plusWeeks(i + 1), new Ratio(good, all)))
                .toList();
    }

    @Test
    void smallStepsArePutTogetherUntilFiveOfEitherKindAreExpected() {
        List<Point> points = Pooling.pool(weeks(8, 10, 7));

        assertThat(points).extracting(Point::share).containsExactly(new Ratio(24, 30), new Ratio(32, 40));
        assertThat(points.get(0).to()).isEqualTo(points.get(1).from());
        assertThat(points.get(1).to()).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void largeStepsStayAloneAndAShareThatNeverMovesHasNoChart() {
        assertThat(Pooling.pool(weeks(50, 100, 4))).hasSize(4);
        assertThat(Pooling.pool(weeks(100, 100, 4))).isEmpty();
        assertThat(Pooling.pool(List.of())).isEmpty();
    }
}
