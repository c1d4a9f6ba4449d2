package dev.shorewise.gateway.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.scorecards.Standing.Level;
import dev.shorewise.gateway.scorecards.Standing.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final BigDecimal TARGET = new BigDecimal("0.80");

    private static Standing standing(long inTime, long offered) {
        return Standing.of(Optional.of(new Level(inTime, offered)), "", TARGET);
    }

    @Test
    void reachingTheTargetExactlyMeetsIt() {
        assertThat(standing(8_000, 10_000).state()).isEqualTo(State.MET);
        assertThat(standing(79_996, 100_000).state()).isEqualTo(State.MISSED);
        assertThat(standing(80_001, 100_000).state()).isEqualTo(State.MET);
    }

    @Test
    void withoutALevelNothingIsMetOrMissed() {
        Standing nothing = Standing.of(Optional.empty(), "NO_ACTIVITY", TARGET);
        assertThat(nothing.state()).isEqualTo(State.NOT_MEASURED);
        assertThat(nothing.reason()).isEqualTo("NO_ACTIVITY");
        assertThat(nothing.ranked()).isFalse();
    }

    @Test
    void fewContactsAreNotJudgedAndSomeMoreNotCompared() {
        assertThat(standing(0, 19).state()).isEqualTo(State.NOT_MEASURED);
        assertThat(standing(0, 20).state()).isEqualTo(State.MISSED);
        assertThat(standing(0, 99).ranked()).isFalse();
        assertThat(standing(0, 100).ranked()).isTrue();
    }

    @Test
    void theWorstComesFirstAndTheUnmeasuredLast() {
        Standing nothing = Standing.of(Optional.empty(), "NO_ACTIVITY", TARGET);
        Standing few = standing(0, 99);
        Standing good = standing(95, 100);
        Standing bad = standing(500, 1_000);
        Standing asBadForFewer = standing(50, 100);
        assertThat(List.of(nothing, good, asBadForFewer, few, bad).stream().sorted(Standing.WORST_FIRST))
                .startsWith(bad, asBadForFewer, good)
                .endsWith(few, nothing);
    }

    @Property
    void ofAnyRankedVendorsNoneStandsBeforeAWorse(
            @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 0, max = 1_000) Long> inTime) {
        List<Standing> sorted = inTime.stream()
                .map(each -> standing(each, 1_000 + each % 7))
                .sorted(Standing.WORST_FIRST)
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(value(sorted.get(i - 1))).isLessThanOrEqualTo(value(sorted.get(i)));
        }
    }

    private static double value(Standing standing) {
        Level level = standing.level().orElseThrow();
        return (double) level.inTime() / level.offered();
    }
}
