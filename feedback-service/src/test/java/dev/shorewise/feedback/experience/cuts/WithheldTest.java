package dev.shorewise.feedback.experience.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.statistics.Ratings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What few customers said cannot be had by subtraction. */
class WithheldTest {

    private static final Score CSAT = Score.of(Score.Kind.CSAT);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private static Cell cell(String site, String language, int week, long answers) {
        return new Cell(
                new Place(
                        Map.of(Dimension.SITE, site, Dimension.LANGUAGE, language),
                        Optional.of(MONDAY.plusWeeks(week))),
                new Heard(
                        Ratings.from(1, new long[] {0, 0, 0, 0, answers}),
                        Heard.NOTHING.nps(),
                        Heard.NOTHING.ces(),
                        Heard.Voice.SILENT));
    }

    private static List<Cell> sites(long... answers) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Cell whole = cell("site" + i, "en", 0, answers[i]);
            cells.add(new Cell(new Place(Map.of(Dimension.SITE, "site" + i), Optional.empty()), whole.heard()));
        }
        return cells;
    }

    private static List<String> withheld(List<Cell> cells) {
        return Withheld.of(CSAT, cells).stream()
                .map(place -> place.values().get(Dimension.SITE))
                .sorted()
                .toList();
    }

    @Test
    void theNextSmallestGoesWithTheOneThatIsTooSmall() {
        assertThat(withheld(sites(50, 30, 3))).containsExactly("site1");
    }

    @Test
    void twoThatAreTooSmallTogetherAreNoSecretYet() {
        assertThat(withheld(sites(50, 30, 1, 2)))
                .as("what three customers said could be had as one")
                .containsExactly("site1");
        assertThat(withheld(sites(50, 30, 3, 2))).isEmpty();
    }

    @Test
    void whoSaidNothingHidesNobody() {
        assertThat(withheld(sites(50, 30, 3, 0))).containsExactly("site1");
        assertThat(withheld(sites(50, 30, 0))).isEmpty();
    }

    @Test
    void aThemeThatFewTouchIsNotTheDifferenceOfOthers() {
        List<Cell> cells = sites(40, 40, 40);
        List<Cell> touching = new ArrayList<>();
        long[] touched = {20, 9, 2};
        for (int i = 0; i < touched.length; i++) {
            touching.add(new Cell(cells.get(i).place(), Voices.touching("waiting", touched[i], 40)));
        }

        assertThat(Withheld.of(Score.ofTheme("waiting"), touching))
                .containsExactly(cells.get(1).place());
    }

    @Property(tries = 300)
    void alongEveryLineNothingIsHiddenOrEnoughIs(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 12) Integer> answers) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            cells.add(cell("s" + i % 3, "l" + i / 3 % 3, i / 9, answers.get(i)));
        }

        Set<Place> withheld = Withheld.of(CSAT, cells);

        Map<List<Object>, long[]> lines = new HashMap<>();
        for (Cell cell : cells) {
            long n = CSAT.n(cell.heard());
            boolean isHidden = withheld.contains(cell.place()) || n < Sample.ANONYMITY_FLOOR;
            Object site = cell.place().values().get(Dimension.SITE);
            Object language = cell.place().values().get(Dimension.LANGUAGE);
            Object week = cell.place().step();
            for (List<Object> line : List.of(
                    List.of("site", language, week),
                    List.of(site, "language", week),
                    List.of(site, language, "week"))) {
                long[] sums = lines.computeIfAbsent(line, name -> new long[3]);
                sums[0] += isHidden && n > 0 ? 1 : 0;
                sums[1] += isHidden ? n : 0;
                sums[2] += n > 0 ? 1 : 0;
            }
        }
        assertThat(lines.values())
                .allMatch(
                        sums -> sums[0] == 0 || sums[0] == sums[2] || sums[0] > 1 && sums[1] >= Sample.ANONYMITY_FLOOR);
        assertThat(cells)
                .filteredOn(cell -> withheld.contains(cell.place()))
                .allMatch(cell -> CSAT.n(cell.heard()) >= Sample.ANONYMITY_FLOOR);
    }
}
