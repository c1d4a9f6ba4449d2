package dev.shorewise.finance.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendsTest {

    private static final double EXACT = 1e-6;

    @Test
    void theReferencesSplitIsFoundWithItsPrices() {
        Blend blend = Blends.best(reference(.82), false);

        assertThat(blend.byLocation().get("onshore")).isCloseTo(.10, offset(EXACT));
        assertThat(blend.byLocation().get("nearshore")).isCloseTo(.60, offset(EXACT));
        assertThat(blend.byLocation().get("offshore")).isCloseTo(.30, offset(EXACT));
        assertThat(blend.costPerContact()).isCloseTo(17.60, offset(EXACT));
        assertThat(blend.satisfaction()).isCloseTo(.82, offset(EXACT));
        assertThat(blend.limits()).extracting(Blend.LimitPrice::binding).containsExactly(true, true);
        assertThat(blend.limits().get(0).price()).isCloseTo(75, offset(1e-4));
        assertThat(blend.limits().get(1).price()).isCloseTo(11, offset(1e-4));
        assertThat(75 * .82 + 11 * .10 - 45).as("strong duality").isCloseTo(17.60, offset(EXACT));
        assertThat(blend.sentences()).contains("One point of satisfaction costs 0.75 EUR a contact, 7500.00 in all.");
    }

    /** Finance, section 12; what one more point costs is the price of the floor. */
    @ParameterizedTest
    @CsvSource({
        ".70, .10, 0, .90, 14.00, 0",
        ".771, .10, 0, .90, 14.00, 0",
        ".78, .10, .10, .80, 14.60, .75",
        ".80, .10, .35, .55, 16.10, .75",
        ".82, .10, .60, .30, 17.60, .75",
        ".84, .10, .85, .05, 19.10, .75",
        ".85, .25, .75, 0, 21.50, 3.50",
        ".86, .50, .50, 0, 25.00, 3.50"
    })
    void theFrontierIsTheReferences(
            double floor, double onshore, double nearshore, double offshore, double cost, double point) {
        Blend blend = Blends.best(reference(floor), false);

        assertThat(blend.costPerContact()).isCloseTo(cost, offset(EXACT));
        assertThat(blend.byLocation().getOrDefault("onshore", 0.0)).isCloseTo(onshore, offset(EXACT));
        assertThat(blend.byLocation().getOrDefault("nearshore", 0.0)).isCloseTo(nearshore, offset(EXACT));
        assertThat(blend.byLocation().getOrDefault("offshore", 0.0)).isCloseTo(offshore, offset(EXACT));
        assertThat(blend.limits().get(0).price() * .01).isCloseTo(point, offset(1e-4));
    }

    @ParameterizedTest
    @CsvSource({".772, 14.00, .10, 0", ".844, 19.40, .10, .90", ".88, 32.00, 1, 0"})
    void whereThePriceTurnsTheCostIsTheReferences(double floor, double cost, double onshore, double nearshore) {
        Blend blend = Blends.best(reference(floor), false);

        assertThat(blend.costPerContact()).isCloseTo(cost, offset(EXACT));
        assertThat(blend.byLocation().get("onshore")).isCloseTo(onshore, offset(EXACT));
        assertThat(blend.byLocation().getOrDefault("nearshore", 0.0)).isCloseTo(nearshore, offset(EXACT));
    }

    @Test
    void aPointMoreOnshoreCostsWhatThePriceOfItsShareSays() {
        BlendProblem more = reference(.82).with(reference(.82).cells(), limits(.82, Map.of("onshore", .11)));

        assertThat(Blends.best(more, false).costPerContact()).isCloseTo(17.71, offset(EXACT));
    }

    @Test
    void theFrontierHasItsKinksAndSaysThem() {
        Blend blend = Blends.best(reference(.82), true);

        assertThat(blend.frontier()).hasSize(3);
        assertThat(blend.frontier().get(0).satisfaction()).isCloseTo(.772, offset(1e-5));
        assertThat(blend.frontier().get(0).pricePerPoint()).isCloseTo(.75, offset(1e-4));
        assertThat(blend.frontier().get(1).satisfaction()).isCloseTo(.844, offset(1e-5));
        assertThat(blend.frontier().get(1).pricePerPoint()).isCloseTo(3.50, offset(1e-3));
        assertThat(blend.frontier().get(2).satisfaction()).isCloseTo(.88, offset(1e-5));
        assertThat(blend.sentences())
                .contains("Up to 84.4 % one point of satisfaction costs 0.75 EUR a contact; beyond, 3.50.");
    }

    @Test
    void limitsThatClashAreNamedAndNoOthers() {
        Blend beyond = Blends.best(reference(.89), false);
        assertThat(beyond.feasible()).isFalse();
        assertThat(beyond.clashing()).containsExactly("satisfaction at least 0.89");
        assertThat(beyond.costPerContact()).isNull();

        BlendProblem capped = new BlendProblem(
                "EUR",
                reference(.86).reasons(),
                List.of(place("onshore", 300.0), place("nearshore", null), place("offshore", null)),
                reference(.86).cells(),
                limits(.86, Map.of("offshore", .05)));
        assertThat(Blends.best(capped, false).clashing())
                .containsExactlyInAnyOrder("satisfaction at least 0.86", "capacity of onshore");
    }

    @Test
    void languageRegulationAndConcentrationAreKept() {
        BlendProblem problem = new BlendProblem(
                "EUR",
                List.of(
                        BlendReason.of("billing", 600, "de", false),
                        BlendReason.of("fraud", 300, null, true),
                        BlendReason.of("other", 100, null, false)),
                List.of(
                        new BlendLocation("home", "own", "DE", true, List.of("de", "en"), null, null, null, null),
                        new BlendLocation("lodz", "near", "PL", false, List.of("de", "en"), null, null, null, null),
                        new BlendLocation("manila", "far", "PH", false, List.of("en"), null, null, null, null)),
                cells(List.of("billing", "fraud", "other"), Map.of("home", 30.0, "lodz", 18.0, "manila", 10.0)),
                BlendLimits.NONE.withShares(.5, null));

        Blend blend = Blends.best(problem, false);

        assertThat(blend.shares())
                .noneMatch(share ->
                        share.reason().equals("billing") && share.location().equals("manila"));
        assertThat(blend.shares().stream().filter(share -> share.reason().equals("fraud")))
                .extracting(Blend.Share::location)
                .containsExactly("home");
        assertThat(blend.byLocation().get("lodz")).isCloseTo(.5, offset(EXACT));
        assertThat(blend.byLocation().get("manila")).isCloseTo(.1, offset(EXACT));
    }

    @Test
    void aPlaceHasItsLeastSizeOrIsNotUsed() {
        List<BlendLocation> places = List.of(
                new BlendLocation("home", "own", "DE", true, null, null, null, null, null),
                new BlendLocation("lodz", "near", "PL", false, null, null, 400.0, 300.0, 5_000.0));
        List<BlendCell> cells = cells(List.of("all"), Map.of("home", 30.0, "lodz", 18.0));
        BlendProblem large = new BlendProblem(
                "EUR", List.of(BlendReason.of("all", 1_000, null, false)), places, cells, BlendLimits.NONE);
        BlendProblem small = new BlendProblem(
                "EUR", List.of(BlendReason.of("all", 250, null, false)), places, cells, BlendLimits.NONE);

        assertThat(Blends.best(large, false).byLocation().get("lodz"))
                .as("saves 4800, costs 5000")
                .isNull();
        BlendProblem cheap = new BlendProblem(
                "EUR",
                large.reasons(),
                List.of(
                        places.get(0),
                        new BlendLocation("lodz", "near", "PL", false, null, null, 400.0, 300.0, 4_000.0)),
                cells,
                BlendLimits.NONE);
        assertThat(Blends.best(cheap, false).byLocation().get("lodz")).isCloseTo(.4, offset(EXACT));
        assertThat(Blends.best(cheap, false).totalCost()).isCloseTo(30_000 - 4_800 + 4_000, offset(.01));
        assertThat(Blends.best(small, false).byLocation().get("lodz"))
                .as("too small")
                .isNull();
    }

    @Test
    void aRampLimitsTheChange() {
        List<BlendCell> now = reference(.7).cells().stream()
                .map(cell -> cell.withNow(cell.location().equals("onshore") ? 1.0 : 0.0))
                .toList();
        BlendProblem problem = reference(.7).with(now, BlendLimits.NONE.withChange(.25));

        Blend blend = Blends.best(problem, false);

        assertThat(blend.byLocation().get("onshore")).isCloseTo(.75, offset(EXACT));
        assertThat(blend.byLocation().get("offshore")).isCloseTo(.25, offset(EXACT));
    }

    @Test
    void uncertainSatisfactionIsSaidToMatter() {
        List<BlendCell> uncertain = reference(.82).cells().stream()
                .map(cell -> new BlendCell(
                        cell.reason(),
                        cell.location(),
                        cell.cost(),
                        cell.satisfaction(),
                        null,
                        null,
                        .5,
                        .01,
                        null,
                        null))
                .toList();

        Blend blend = Blends.best(reference(.82).with(uncertain, reference(.82).limits()), false);
        Blend.Robustness robustness = Objects.requireNonNull(blend.robustness());

        assertThat(robustness.floorsHold()).isBetween(.4, .6);
        assertThat(robustness.costP10()).isLessThan(17.6);
        assertThat(robustness.costP90()).isGreaterThan(17.6);
        assertThat(robustness.conservativeFeasible()).isTrue();
        assertThat(robustness.changes()).isTrue();
        assertThat(robustness.conservativeCost())
                .as("1.96 points of satisfaction for .75 each")
                .isCloseTo(17.6 + 1.959964 * .75, offset(1e-6));
        assertThat(robustness.conservativeShares())
                .filteredOn(share -> share.location().equals("nearshore"))
                .singleElement()
                .satisfies(share -> assertThat(share.share()).isCloseTo(.6 + 1.959964 * .125, offset(1e-6)));
    }

    @Property(tries = 30)
    void theFrontierNeverFallsAndIsConvex(@ForAll long seed) {
        Random dice = new Random(seed);
        List<BlendReason> reasons = new ArrayList<>();
        List<BlendCell> cells = new ArrayList<>();
        for (int r = 0; r < 4; r++) {
            reasons.add(BlendReason.of("r" + r, 100 + dice.nextInt(900), null, false));
            for (String place : List.of("a", "b", "c")) {
                cells.add(BlendCell.of("r" + r, place, 5 + 30 * dice.nextDouble(), .6 + .35 * dice.nextDouble()));
            }
        }
        BlendProblem problem = new BlendProblem(
                "EUR",
                reasons,
                List.of(place("a", 900.0), place("b", null), place("c", null)),
                cells,
                limits(.7, Map.of()));

        List<Blend.FrontierPoint> frontier = Blends.best(problem, true).frontier();

        for (int i = 1; i < frontier.size(); i++) {
            assertThat(frontier.get(i).costPerContact())
                    .isGreaterThanOrEqualTo(frontier.get(i - 1).costPerContact() - 1e-6);
            if (i + 1 < frontier.size()) {
                assertThat(frontier.get(i).pricePerPoint())
                        .isGreaterThanOrEqualTo(frontier.get(i - 1).pricePerPoint() - 1e-4);
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        BlendProblem twice = new BlendProblem(
                "EUR",
                reference(.8).reasons(),
                reference(.8).locations(),
                List.of(reference(.8).cells().get(0), reference(.8).cells().get(0)),
                BlendLimits.NONE);

        assertThatThrownBy(() -> Blends.best(twice, false))
                .isInstanceOf(BlendRefusal.class)
                .hasMessageContaining("twice");
    }

    static BlendProblem reference(double floor) {
        return new BlendProblem(
                "EUR",
                List.of(BlendReason.of("all", 10_000, null, false)),
                List.of(place("onshore", null), place("nearshore", null), place("offshore", null)),
                List.of(
                        BlendCell.of("all", "onshore", 32, .88),
                        BlendCell.of("all", "nearshore", 18, .84),
                        BlendCell.of("all", "offshore", 12, .76)),
                limits(floor, Map.of("onshore", .10)));
    }

    private static BlendLimits limits(double floor, Map<String, Double> least) {
        return BlendLimits.NONE.withFloors(floor, null).withLeast(least);
    }

    private static BlendLocation place(String id, @Nullable Double capacity) {
        return new BlendLocation(id, id + "-vendor", "X" + id, false, null, null, capacity, null, null);
    }

    private static List<BlendCell> cells(List<String> reasons, Map<String, Double> costs) {
        return reasons.stream()
                .flatMap(reason ->
                        costs.entrySet().stream().map(cost -> BlendCell.of(reason, cost.getKey(), cost.getValue(), .8)))
                .toList();
    }
}
