package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Quantiles;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the reference says of the real call log beyond its figures: its traps are in it, so that an import that takes all of its
 * rows has met them, and what short calls and unnamed agents make of a handle time.
 */
class CallLogTrapsTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");
    private static final int CALL = 1;
    private static final int CUSTOMER = 2;
    private static final int MENU_LEFT = 7;
    private static final int MENU_TIME = 8;
    private static final int QUEUED = 9;
    private static final int QUEUE_LEFT = 10;
    private static final int WAITED = 11;
    private static final int OUTCOME = 12;
    private static final int SERVED = 13;
    private static final int SERVICE_LEFT = 14;
    private static final int TALKED = 15;
    private static final int AGENT = 16;

    private List<String[]> calls = List.of();

    @BeforeEach
    void theLog() throws IOException {
        calls =
                Files.readAllLines(
                                SharedData.file("call-log/anonymous_bank_1999-02-01_14.tsv"), StandardCharsets.US_ASCII)
                        .stream()
                        .skip(1)
                        .map(line -> Arrays.stream(line.split("\t", -1))
                                .map(String::strip)
                                .toArray(String[]::new))
                        .toList();
    }

    @Test
    void theTrapsAreInTheLog() {
        assertThat(calls).hasSize(17_456);
        assertThat(calls.stream().map(call -> call[CALL]).distinct().count())
                .as("a call's number alone repeats")
                .isEqualTo(17_456 - 6_473);
        assertThat(count(call -> Integer.parseInt(call[MENU_TIME]) < 0)).isEqualTo(17);
        assertThat(count(call -> answered(call) && at(call, SERVICE_LEFT).isBefore(at(call, SERVED))))
                .as("served past midnight")
                .isEqualTo(9);
        assertThat(count(call -> at(call, QUEUE_LEFT).isBefore(at(call, QUEUED))))
                .as("queued past midnight")
                .isEqualTo(2);
        assertThat(count(call -> answered(call) && at(call, SERVED).isBefore(at(call, MENU_LEFT))))
                .as("the clocks of menu and service differ")
                .isEqualTo(5_765);
        assertThat(count(call -> call[OUTCOME].equals("HANG") && call[QUEUED].equals("0:00:00")))
                .isEqualTo(1_023);
    }

    @Test
    void fewCustomersAreKnown() {
        List<String[]> known = calls.stream()
                .filter(call -> !call[OUTCOME].equals("PHANTOM") && !call[CUSTOMER].equals("0"))
                .toList();

        assertThat(known).hasSize(6_286);
        assertThat(known.stream().map(call -> call[CUSTOMER]).distinct().count())
                .isEqualTo(2_641);
    }

    @Test
    void answersByNobodyWhoIsNamedAreShort() {
        double[] unnamed = sorted(
                calls.stream().filter(call -> answered(call) && !named(call)).toList(), TALKED);

        assertThat(unnamed).hasSize(275);
        assertThat(Quantiles.nearestRank(unnamed, .5)).isEqualTo(6);
    }

    @Test
    void aTwentiethOfCallsEndsWithinTenSecondsAndSomeAgentsEndFarMoreOfTheirs() {
        Map<String, Ratio> agents = calls.stream()
                .filter(call -> answered(call) && named(call))
                .collect(Collectors.groupingBy(
                        call -> call[AGENT], Collectors.reducing(Ratio.NONE, CallLogTrapsTest::quick, Ratio::plus)));
        Ratio all = agents.values().stream().reduce(Ratio.NONE, Ratio::plus);

        assertThat(all).isEqualTo(new Ratio(769, 14_130));
        assertThat(all.value().orElseThrow()).isEqualTo(.054423, within(5e-7));
        double[] busy = agents.values().stream()
                .filter(agent -> agent.denominator() >= 200)
                .mapToDouble(agent -> agent.value().orElseThrow())
                .sorted()
                .toArray();
        assertThat(busy).hasSize(22);
        assertThat(busy[0]).isEqualTo(.0047, within(5e-5));
        assertThat(busy[21]).isEqualTo(.1654, within(5e-5));
    }

    @Test
    void oneInTwentyWaitedLonger() {
        double[] waits =
                sorted(calls.stream().filter(CallLogTrapsTest::answered).toList(), WAITED);

        assertThat(Quantiles.nearestRank(waits, .95)).isEqualTo(165);
        assertThat(Quantiles.linear(waits, .95)).isEqualTo(164.8, within(1e-9));
        assertThat(Quantiles.nearestRank(waits, .90)).isEqualTo(111);
        assertThat(Quantiles.nearestRank(waits, .5)).isZero();
    }

    private long count(Predicate<String[]> what) {
        return calls.stream().filter(what).count();
    }

    private static Ratio quick(String[] call) {
        return new Ratio(Integer.parseInt(call[TALKED]) < 10 ? 1 : 0, 1);
    }

    private static double[] sorted(List<String[]> some, int column) {
        return some.stream()
                .mapToDouble(call -> Double.parseDouble(call[column]))
                .sorted()
                .toArray();
    }

    private static boolean answered(String[] call) {
        return call[OUTCOME].equals("AGENT");
    }

    private static boolean named(String[] call) {
        return !call[AGENT].equals("NO_SERVER");
    }

    private static LocalTime at(String[] call, int column) {
        return LocalTime.parse(call[column], TIME);
    }
}
