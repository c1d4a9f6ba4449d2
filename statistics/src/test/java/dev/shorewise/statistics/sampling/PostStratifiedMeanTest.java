package dev.shorewise.statistics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.sampling.PostStratifiedMean.Cell;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Statistics, sections 6.1 and 8.3. */
class PostStratifiedMeanTest {

    private static Cell share(double population, long satisfied, long answers) {
        double p = (double) satisfied / answers;
        return new Cell(population, answers, p, p * (1 - p));
    }

    @Test
    void chatterboxesWhoAnswerMoreOftenDoNotCountMore() {
        PostStratifiedMean weighted = PostStratifiedMean.of(List.of(share(700, 42, 60), share(300, 126, 140)))
                .orElseThrow();

        assertThat(weighted.value()).isEqualTo(.76, within(1e-12));
        assertThat(weighted.standardError()).isEqualTo(.042105, within(1e-6));
        assertThat(weighted.interval(0, 1).low()).isEqualTo(.677475, within(1e-6));
        assertThat(weighted.interval(0, 1).high()).isEqualTo(.842525, within(1e-6));
        assertThat(weighted.effectiveSize()).isEqualTo(113.51, within(5e-3));
        assertThat(weighted.designEffect()).isEqualTo(200 / 113.51, within(1e-3));
    }

    @Test
    void twoSitesChangePlacesOnceTheirQuestionsAreTheSame() {
        PostStratifiedMean a = PostStratifiedMean.of(List.of(share(6, 640, 800), share(4, 100, 200)))
                .orElseThrow();
        PostStratifiedMean b = PostStratifiedMean.of(List.of(share(6, 170, 200), share(4, 440, 800)))
                .orElseThrow();

        assertThat(a.value()).isEqualTo(.68, within(1e-12));
        assertThat(a.standardError()).isEqualTo(.016492, within(1e-6));
        assertThat(b.value()).isEqualTo(.73, within(1e-12));
        assertThat(b.standardError()).isEqualTo(.016703, within(1e-6));
    }

    @Test
    void cellsOfFewAnswersAreLeftOutAndThatIsTold() {
        PostStratifiedMean weighted = PostStratifiedMean.of(List.of(share(70, 8, 10), share(30, 9, 9)))
                .orElseThrow();

        assertThat(weighted.value()).isEqualTo(.8, within(1e-12));
        assertThat(weighted.cover()).isEqualTo(.7, within(1e-12));
        assertThat(PostStratifiedMean.of(List.of(share(30, 9, 9)))).isEmpty();
        assertThat(PostStratifiedMean.of(List.of())).isEmpty();
    }

    @Property
    void aSampleWithTheMixOfEverybodyKeepsItsShare(
            @ForAll @IntRange(min = 10, max = 500) int one,
            @ForAll @IntRange(min = 10, max = 500) int other,
            @ForAll @IntRange(min = 0, max = 10) int satisfied) {
        PostStratifiedMean weighted = PostStratifiedMean.of(
                        List.of(share(3 * one, satisfied, one), share(3 * other, satisfied, other)))
                .orElseThrow();

        assertThat(weighted.value()).isEqualTo(2.0 * satisfied / (one + other), within(1e-12));
        assertThat(weighted.designEffect()).isEqualTo(1, within(1e-9));
        assertThat(weighted.cover()).isEqualTo(1);
    }
}
