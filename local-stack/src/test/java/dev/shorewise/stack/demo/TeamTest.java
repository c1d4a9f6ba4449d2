package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamTest {

    /** Whoever changes the invented world on purpose writes the new sums here. */
    @ParameterizedTest
    @CsvSource({"HARBORLINE, a48e10b8, 7d2edd8a", "INHOUSE, b1473dc2, 02c70da7"})
    void theFilesAreTheSameOnEveryMachine(Team team, String calls, String answers) {
        assertThat(sum(team.calls())).isEqualTo(calls);
        assertThat(sum(team.answers())).isEqualTo(answers);
    }

    @ParameterizedTest
    @EnumSource(Team.class)
    void everyLineHasAsManyCellsAsTheHeader(Team team) {
        String separator = team == Team.HARBORLINE ? ";" : "\t";

        assertThat(team.calls()
                        .lines()
                        .map(line -> line.split(separator, -1).length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void nobodyCallsOnSundaysOrAtNight() {
        List<Call> calls = new CallCentre("T", 1, 100, 5, List.of(1.0, 1.0)).calls();

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            assertThat(call.arrived().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(call.arrived().getHour()).isBetween(8, 19);
        });
        assertThat(calls.stream().map(call -> YearMonth.from(call.arrived())).distinct())
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 9));
    }

    @Test
    void anOverburdenedTeamLosesMoreCalls() {
        assertThat(lost(new CallCentre("T", 7, 200, 5, List.of(1.4))))
                .isGreaterThan(lost(new CallCentre("T", 7, 200, 5, List.of(.6))));
    }

    private static double lost(CallCentre centre) {
        return centre.calls().stream()
                .mapToInt(call -> call.isAnswered() ? 0 : 1)
                .average()
                .orElseThrow();
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
