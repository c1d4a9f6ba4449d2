package dev.shorewise.statistics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmaaTest {

    private static final List<Alternative> THREE = List.of(
            Alternative.of("V1", .9, .4, .6), Alternative.of("V2", .6, .8, .5), Alternative.of("V3", .5, .6, .9));
    private static final double THIRD = 1.0 / 3;
    private static final List<Double> EVEN = List.of(THIRD, THIRD, 1 - 2 * THIRD);
    private static final double DRAWN = .004;

    @Test
    void sharesOfTheWeightSpaceAreTheExactAreas() {
        List<Acceptability> found = Smaa.of(THREE, EVEN, new Smaa.Plan(1, 100_000, 7));

        assertThat(found.get(0).first()).isEqualTo(.316602, within(DRAWN));
        assertThat(found.get(1).first()).isEqualTo(.280566, within(DRAWN));
        assertThat(found.get(2).first()).isEqualTo(.402831, within(DRAWN));
        assertThat(found.stream().map(one -> one.ranks().get(2)))
                .satisfiesExactly(
                        last -> assertThat(last).isEqualTo(.392793, within(DRAWN)),
                        last -> assertThat(last).isEqualTo(.356757, within(DRAWN)),
                        last -> assertThat(last).isEqualTo(.250450, within(DRAWN)));
        assertThat(found.get(2).error()).isEqualTo(.00304, within(1e-5));
    }

    @Test
    void theCentralWeightsSayWhoseWishesAnAlternativeMeets() {
        List<Acceptability> found = Smaa.of(THREE, EVEN, new Smaa.Plan(1, 100_000, 7));

        double[][] golden = {{.620, .169, .211}, {.231, .629, .140}, {.180, .256, .564}};
        for (int i = 0; i < golden.length; i++) {
            for (int j = 0; j < golden.length; j++) {
                assertThat(found.get(i).centralWeights().get(j)).isEqualTo(golden[i][j], within(DRAWN));
            }
        }
    }

    @Test
    void ofTwoCriteriaTheFirstLeadsAboveFourSevenths() {
        List<Alternative> two = List.of(Alternative.of("V1", .9, .4), Alternative.of("V2", .6, .8));

        List<Acceptability> found = Smaa.of(two, List.of(.5, .5), new Smaa.Plan(1, 100_000, 1));

        assertThat(found.get(0).first()).isEqualTo(3 / 7.0, within(DRAWN));
    }

    @Test
    void theSameSeedGivesTheSameSharesAndRanksOfAllAddUp() {
        Smaa.Plan plan = new Smaa.Plan(.5, 1_000, 3);

        assertThat(Smaa.of(THREE, EVEN, plan)).isEqualTo(Smaa.of(THREE, EVEN, plan));
        for (int rank = 0; rank < 3; rank++) {
            int at = rank;
            assertThat(Smaa.of(THREE, EVEN, plan).stream()
                            .mapToDouble(one -> one.ranks().get(at))
                            .sum())
                    .isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void twinsShareTheFirstPlaceAndWhoNeverLeadsHasNoCentralWeights() {
        List<Alternative> twins =
                List.of(Alternative.of("A", .5, .5), Alternative.of("B", .5, .5), Alternative.of("C", .1, .1));

        List<Acceptability> found = Smaa.of(twins, List.of(.5, .5), new Smaa.Plan(1, 100, 1));

        assertThat(found.get(0).ranks()).containsExactly(.5, .5, 0.0);
        assertThat(found.get(2).centralWeights()).isEmpty();
    }

    @Test
    void whatIsNotKnownExactlyWinsSometimes() {
        Alternative unsure = new Alternative("A", List.of(new Alternative.Score(.3, .5, .7)));

        List<Acceptability> found =
                Smaa.of(List.of(unsure, Alternative.of("B", .6)), List.of(1.0), new Smaa.Plan(1, 20_000, 1));

        assertThat(found.get(0).first()).isEqualTo(.25, within(.01));
    }

    @Test
    void littleFreedomLeavesTheWinnerOfTheGivenWeights() {
        List<Acceptability> found = Smaa.of(THREE, EVEN, new Smaa.Plan(.02, 1_000, 1));

        assertThat(found.get(2).first()).isEqualTo(1);
    }
}
