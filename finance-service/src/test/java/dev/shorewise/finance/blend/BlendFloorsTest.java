package dev.shorewise.finance.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import dev.shorewise.finance.blend.problem.OpenHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Floors of resolution, language and hours of cover: each can bind, has a price, and is named where it clashes. */
class BlendFloorsTest {

    private static final double EXACT = 1e-6;
    private static final OpenHours DAYTIME = new OpenHours(8, 20, null);

    @Test
    void aFloorOfResolutionBindsAndHasItsPrice() {
        Blend blend = Blends.best(of(BlendLimits.NONE.withFloors(null, .84)), false);

        assertThat(share(blend, "home")).as(".9 and .8 make .84").isCloseTo(.4, offset(EXACT));
        assertThat(price(blend, "RESOLUTION"))
                .as("20 more for .1 more resolution")
                .isCloseTo(200, offset(1e-3));
        assertThat(blend.sentences()).contains("One point of resolution costs 2.00 EUR a contact, 2000.00 in all.");
        assertThat(Blends.best(of(BlendLimits.NONE.withFloors(null, .95)), false)
                        .clashing())
                .containsExactly("resolution at least 0.95");
    }

    @Test
    void theFrontierOfResolutionIsTracedToo() {
        Blend blend = Blends.best(of(BlendLimits.NONE), true);

        assertThat(blend.resolutionFrontier()).hasSize(2);
        assertThat(blend.resolutionFrontier().get(0).resolution()).isCloseTo(.8, offset(1e-5));
        assertThat(blend.resolutionFrontier().get(0).pricePerPoint()).isCloseTo(2, offset(1e-3));
        assertThat(blend.resolutionFrontier().get(0).satisfaction())
                .as("what the cheapest split has")
                .isCloseTo(.7, offset(1e-5));
        assertThat(blend.resolutionFrontier().get(1).resolution()).isCloseTo(.9, offset(1e-5));
    }

    @Test
    void uncertainResolutionCountsAmongTheFloors() {
        List<BlendCell> uncertain = of(BlendLimits.NONE).cells().stream()
                .map(cell -> new BlendCell(
                        cell.reason(),
                        cell.location(),
                        cell.cost(),
                        cell.satisfaction(),
                        cell.resolution(),
                        null,
                        null,
                        null,
                        .01,
                        null))
                .toList();
        BlendProblem problem =
                of(BlendLimits.NONE.withFloors(null, .84)).with(uncertain, BlendLimits.NONE.withFloors(null, .84));

        Blend.Robustness robustness =
                Objects.requireNonNull(Blends.best(problem, false).robustness());

        assertThat(robustness.floorsHold()).isBetween(.4, .6);
        assertThat(robustness.costP10()).as("costs are certain").isCloseTo(18, offset(EXACT));
        assertThat(robustness.conservativeCost())
                .as("1.96 points of resolution for 2.00 each")
                .isCloseTo(18 + 1.959964 * 2, offset(1e-5));
        assertThat(robustness.changes()).isTrue();
    }

    @Test
    void aFloorOfLanguageHoldsForEachReasonAndHasItsPrice() {
        BlendProblem strict = speaking(BlendLimits.NONE);
        BlendProblem loose = speaking(BlendLimits.NONE.withReach(.75, null));

        Blend all = Blends.best(strict, false);
        Blend most = Blends.best(loose, false);

        assertThat(share(all, "away")).as("nobody speaks German there").isZero();
        assertThat(all.limits())
                .filteredOn(limit -> limit.kind().equals("LANGUAGE"))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.name()).isEqualTo("language of billing at least 1.0");
                    assertThat(limit.price()).as("20 a contact").isCloseTo(20, offset(1e-3));
                });
        assertThat(share(most, "away")).isCloseTo(.25, offset(EXACT));
        assertThat(most.sentences())
                .contains(
                        "One point of \"language of billing at least 0.75\" costs 0.20 EUR a contact, 200.00 in all.");
    }

    @Test
    void howWellALanguageIsSpokenCounts() {
        BlendProblem problem = speaking(BlendLimits.NONE.withReach(.9, null));
        List<BlendCell> cells = problem.cells().stream()
                .map(cell -> new BlendCell(
                        cell.reason(),
                        cell.location(),
                        cell.cost(),
                        cell.satisfaction(),
                        cell.resolution(),
                        cell.location().equals("home") ? 1.0 : .8,
                        null,
                        null,
                        null,
                        null))
                .toList();

        assertThat(share(Blends.best(problem.with(cells, problem.limits()), false), "away"))
                .as(".8 and 1 make .9")
                .isCloseTo(.5, offset(EXACT));
    }

    @Test
    void aLanguageThatNobodySpeaksIsNamed() {
        BlendProblem problem = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, "fi", false)),
                List.of(place("home", true, List.of("de"), null), place("away", false, List.of("en"), null)),
                of(BlendLimits.NONE).cells(),
                BlendLimits.NONE);

        assertThat(Blends.best(problem, false).clashing()).containsExactly("language of billing at least 1.0");
    }

    @Test
    void contactsOfTheNightGoWhereSomebodyIsThenAndThatHasItsPrice() {
        BlendProblem problem = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, null, false)),
                List.of(place("home", true, null, null), place("away", false, null, List.of(DAYTIME))),
                of(BlendLimits.NONE).cells(),
                BlendLimits.NONE.withReach(null, 1.0));

        Blend all = Blends.best(problem, false);
        Blend most = Blends.best(problem.with(problem.cells(), BlendLimits.NONE.withReach(null, .9)), false);

        assertThat(share(all, "home")).as("half of the week's hours").isCloseTo(.5, offset(EXACT));
        assertThat(share(most, "home")).as("a tenth may find nobody").isCloseTo(.4, offset(EXACT));
        assertThat(price(most, "COVER")).isCloseTo(20, offset(1e-3));
        assertThat(most.limits())
                .filteredOn(limit -> limit.kind().equals("COVER"))
                .singleElement()
                .satisfies(limit ->
                        assertThat(limit.name()).isEqualTo("hours of cover of billing: at least 0.4000 at home"));
    }

    @Test
    void whoCallsByDayNeedsNobodyByNight() {
        BlendProblem problem = new BlendProblem(
                "EUR",
                List.of(new BlendReason("billing", 10_000, null, false, List.of(new OpenHours(9, 17, List.of(1, 2))))),
                List.of(place("home", true, null, null), place("away", false, null, List.of(DAYTIME))),
                of(BlendLimits.NONE).cells(),
                BlendLimits.NONE.withReach(null, 1.0));

        assertThat(share(Blends.best(problem, false), "away")).isCloseTo(1, offset(EXACT));
    }

    @Test
    void hoursInWhichNobodyIsThereAreNamedTogetherWithWhatElseClashes() {
        List<BlendLocation> places =
                List.of(place("home", true, null, List.of(DAYTIME)), place("away", false, null, List.of(DAYTIME)));
        BlendProblem never = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, null, false)),
                places,
                of(BlendLimits.NONE).cells(),
                BlendLimits.NONE.withReach(null, .6));
        BlendProblem capped = new BlendProblem(
                "EUR",
                never.reasons(),
                List.of(
                        new BlendLocation("home", "own", "DE", true, null, null, 3_000.0, null, null),
                        place("away", false, null, List.of(DAYTIME))),
                never.cells(),
                BlendLimits.NONE.withReach(null, .9));

        assertThat(Blends.best(never, false).clashing())
                .containsExactly("hours of cover of billing: at least 0.1000 at a place that is open");
        assertThat(Blends.best(capped, false).clashing())
                .containsExactlyInAnyOrder("capacity of home", "hours of cover of billing: at least 0.4000 at home");
    }

    /** Two places that each cover the other's night need no third; a theorem and not a sum of pairs. */
    @Test
    void placesCoverTogetherWhatNoneOfThemCoversAlone() {
        List<BlendCell> cells = List.of(
                BlendCell.of("billing", "day", 10, .8),
                BlendCell.of("billing", "night", 10, .8),
                BlendCell.of("billing", "always", 30, .8));
        BlendProblem problem = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, null, false)),
                List.of(
                        place("day", false, null, List.of(DAYTIME)),
                        place("night", false, null, List.of(new OpenHours(20, 24, null), new OpenHours(0, 8, null))),
                        place("always", true, null, null)),
                cells,
                BlendLimits.NONE.withReach(null, 1.0));

        Blend blend = Blends.best(problem, false);

        assertThat(share(blend, "day")).isCloseTo(.5, offset(EXACT));
        assertThat(share(blend, "night")).isCloseTo(.5, offset(EXACT));
        assertThat(blend.costPerContact()).isCloseTo(10, offset(EXACT));
    }

    @Test
    void aRegulatedReasonStaysAtHomeToTheShareThatIsAsked() {
        BlendProblem kept = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, null, true)),
                of(BlendLimits.NONE).locations(),
                of(BlendLimits.NONE).cells(),
                new BlendLimits(null, null, null, null, .6, Map.of(), null, null, null));

        Blend blend = Blends.best(kept, false);

        assertThat(share(blend, "home")).isCloseTo(.6, offset(EXACT));
        assertThat(price(blend, "REGULATED")).isCloseTo(20, offset(1e-3));
    }

    @Test
    void hoursThatAreNoneAndTooManyWaysToBeOpenAreRefused() {
        assertThatThrownBy(() -> new OpenHours(20, 8, null)).hasMessageContaining("0 or later to 24 or earlier");
        assertThatThrownBy(() -> new OpenHours(8, 20, List.of(8))).hasMessageContaining("days 1 to 7");
        List<BlendLocation> places = new ArrayList<>();
        List<BlendCell> cells = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> {
            places.add(place("p" + i, false, null, List.of(new OpenHours(i, i + 1, null))));
            cells.add(BlendCell.of("billing", "p" + i, 10, .8));
        });
        BlendProblem many = new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 10_000, null, false)),
                places,
                cells,
                BlendLimits.NONE.withReach(null, .9));

        assertThatThrownBy(() -> Blends.best(many, false))
                .isInstanceOf(BlendRefusal.class)
                .hasMessageContaining("too many ways");
    }

    /** At home 30 a contact and good, away 10 and less so. */
    private static BlendProblem of(BlendLimits limits) {
        return new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 1_000, null, false)),
                List.of(place("home", true, null, null), place("away", false, null, null)),
                List.of(
                        new BlendCell("billing", "home", 30.0, .9, .9, null, null, null, null, null),
                        new BlendCell("billing", "away", 10.0, .7, .8, null, null, null, null, null)),
                limits);
    }

    private static BlendProblem speaking(BlendLimits limits) {
        return new BlendProblem(
                "EUR",
                List.of(BlendReason.of("billing", 1_000, "de", false)),
                List.of(place("home", true, List.of("de"), null), place("away", false, List.of("en"), null)),
                of(limits).cells(),
                limits);
    }

    private static BlendLocation place(
            String id, boolean home, @Nullable List<String> languages, @Nullable List<OpenHours> open) {
        return new BlendLocation(id, id + "-vendor", "X" + id, home, languages, open, null, null, null);
    }

    private static double share(Blend blend, String place) {
        return blend.byLocation().getOrDefault(place, 0.0);
    }

    private static double price(Blend blend, String kind) {
        return blend.limits().stream()
                .filter(limit -> limit.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .price();
    }
}
