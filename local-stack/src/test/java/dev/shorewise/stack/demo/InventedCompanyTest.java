package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The invented company is always the same, and its planted stories are in its records. */
class InventedCompanyTest {

    private static final Map<Place, List<Call>> CALLS = new EnumMap<>(Place.class);

    /** Whoever changes the invented world on purpose writes the new sums here. */
    @ParameterizedTest
    @CsvSource({
        "LEIPZIG, 2d43dea1, 7d0831a7, 4822e1af",
        "LYON, 1301f931, ff1f3ab1, fc7b0d25",
        "DRESDEN, 11f072c7, fae3e4ba, a04ffde9",
        "LEEDS, 2006dd39, 65d04740, 9febd76a",
        "BUCHAREST, b5b60c80, 417ebe63, 0731ae2d",
        "WROCLAW, 6016f291, 81009cd7, 32bb9f6e",
        "MANILA, c3dca375, ead66c24, 53651e31",
        "CEBU, 425a8f4f, 7a011044, 75929020",
        "PUNE, edcea63f, 25706079, 08ddb8c8"
    })
    void theFilesAreTheSameOnEveryMachine(Place place, String calls, String answers, String costs) {
        assertThat(List.of(
                        sum(place.file().write(of(place))),
                        sum(Answers.to(place, of(place))),
                        sum(Costs.of(place, of(place)))))
                .containsExactly(calls, answers, costs);
    }

    @Test
    void eighteenMonthsOfAnInHouseTeamAndFourVendorsAtNineSitesInFiveLanguages() {
        assertThat(Months.all()).hasSize(18);
        assertThat(Place.values()).hasSize(9);
        assertThat(Arrays.stream(Place.values()).map(Place::vendor).distinct())
                .containsExactly("inhouse", "brightline", "meridian", "harborline", "sunward");
        assertThat(List.of(Place.LEIPZIG, Place.DRESDEN, Place.WROCLAW, Place.CEBU, Place.PUNE))
                .extracting(Place::model)
                .containsExactly("IN_HOUSE", "ONSHORE", "NEARSHORE", "OFFSHORE", "OFFSHORE");
        assertThat(Arrays.stream(Place.values())
                        .flatMap(place -> of(place).stream())
                        .map(call -> call.matter().language())
                        .distinct())
                .containsExactlyInAnyOrder("de", "en", "es", "fr", "pl");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyLineHasAsManyCellsAsTheHeader(Place place) {
        String separator = place.file() == CallFile.SEMICOLONS ? ";" : "\t";

        assertThat(place.file()
                        .write(of(place))
                        .lines()
                        .map(line -> line.split(separator, -1).length)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyMonthHasCallsAndNobodyCallsOnSundaysOrAtNight(Place place) {
        assertThat(of(place)).allSatisfy(call -> {
            assertThat(call.arrived().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(call.arrived().getHour()).isBetween(8, 19);
        });
        assertThat(of(place).stream().map(InventedCompanyTest::month).distinct())
                .containsExactlyElementsOf(Months.all());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void noTwoCallsOfAPlaceShareANumber(Place place) {
        assertThat(of(place).stream().map(Call::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void hardlyAnyAgentTalksToTwoCallersAtOnce(Place place) {
        Map<String, LocalDateTime> busyUntil = new HashMap<>();
        List<Call> voice = of(place).stream()
                .filter(call -> call.isAnswered() && call.matter().channel().equals("VOICE"))
                .sorted(Comparator.comparing(InventedCompanyTest::answered))
                .toList();
        long atOnce = 0;
        for (Call call : voice) {
            LocalDateTime end = answered(call)
                    .plusSeconds(
                            (long) call.service().talkSeconds() + call.service().holdSeconds());
            LocalDateTime before = busyUntil.getOrDefault(call.service().agent(), LocalDateTime.MIN);
            atOnce += answered(call).plusSeconds(1).isBefore(before) ? 1 : 0;
            busyUntil.put(call.service().agent(), end.isAfter(before) ? end : before);
        }

        assertThat(atOnce * 2_000).isLessThan(voice.size());
    }

    @Test
    void puneCutsOffWhoWouldHaveWaited() {
        List<Call> pune = of(Place.PUNE);
        double inTime = count(pune, InventedCompanyTest::isInTime);
        double abandonedAtOnce = count(pune, call -> !call.isAnswered() && call.waitSeconds() <= 5);

        assertThat(inTime / (pune.size() - abandonedAtOnce))
                .as("on paper, without those who gave up at once")
                .isGreaterThan(.82);
        assertThat(inTime / pune.size()).as("of all who called").isLessThan(.78);
        assertThat(abandonedAtOnce / pune.size()).isGreaterThan(.1);
    }

    @Test
    void dresdenMissesASeptemberByOneCallUnderOneDefinition() {
        List<Call> september = in(Place.DRESDEN, YearMonth.of(2026, 9));
        long inTime = count(september, InventedCompanyTest::isInTime);
        long atOnce = count(september, call -> !call.isAnswered() && call.waitSeconds() <= 5);

        assertThat(inTime * 5).isLessThan(september.size() * 4L);
        assertThat((inTime + 1) * 5).isGreaterThanOrEqualTo(september.size() * 4L);
        assertThat(inTime * 5).isGreaterThanOrEqualTo((september.size() - atOnce) * 4);
    }

    @Test
    void leedsMissesNovemberAndMakesGoodForIt() {
        assertThat(serviceLevel(in(Place.LEEDS, YearMonth.of(2025, 11)))).isLessThan(.75);
        for (YearMonth month = YearMonth.of(2025, 12);
                month.isBefore(YearMonth.of(2026, 5));
                month = month.plusMonths(1)) {
            assertThat(serviceLevel(in(Place.LEEDS, month)))
                    .as(month.toString())
                    .isGreaterThan(.82);
        }
    }

    @Test
    void manilaMissesFebruaryOnlyForItsThreeDaysOfTyphoon() {
        List<Call> february = in(Place.MANILA, YearMonth.of(2026, 2));
        Predicate<Call> storm = call -> !call.arrived().toLocalDate().isBefore(LocalDate.of(2026, 2, 12))
                && call.arrived().toLocalDate().isBefore(LocalDate.of(2026, 2, 15));

        assertThat(serviceLevel(february)).isLessThan(.75);
        assertThat(serviceLevel(february.stream().filter(storm.negate()).toList()))
                .isGreaterThan(.75);
    }

    @Test
    void cebuTalksLessAndSettlesLessFromFebruaryOn() {
        List<Call> before = in(Place.CEBU, YearMonth.of(2026, 1));
        List<Call> after = in(Place.CEBU, YearMonth.of(2026, 3));

        assertThat(talk(after)).isLessThan(.8 * talk(before));
        assertThat(solved(after)).isLessThan(solved(before) - .05);
    }

    @Test
    void bucharestWaitsInJune() {
        assertThat(serviceLevel(in(Place.BUCHAREST, YearMonth.of(2026, 6))))
                .isLessThan(serviceLevel(in(Place.BUCHAREST, YearMonth.of(2026, 7))) - .15);
    }

    private static List<Call> of(Place place) {
        return CALLS.computeIfAbsent(place, CallCentre::calls);
    }

    private static List<Call> in(Place place, YearMonth month) {
        return of(place).stream().filter(call -> month(call).equals(month)).toList();
    }

    private static YearMonth month(Call call) {
        return YearMonth.from(call.arrived());
    }

    private static boolean isInTime(Call call) {
        return call.isAnswered() && call.waitSeconds() <= 20;
    }

    private static double serviceLevel(List<Call> calls) {
        return (double) count(calls, InventedCompanyTest::isInTime) / calls.size();
    }

    private static double talk(List<Call> calls) {
        return calls.stream()
                .filter(Call::isAnswered)
                .mapToInt(call -> call.service().talkSeconds())
                .average()
                .orElseThrow();
    }

    private static double solved(List<Call> calls) {
        return (double) count(calls, Call::isSolved) / count(calls, Call::isAnswered);
    }

    private static long count(List<Call> calls, Predicate<Call> which) {
        return calls.stream().filter(which).count();
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static LocalDateTime answered(Call call) {
        return call.arrived().plusSeconds(call.waitSeconds());
    }
}
