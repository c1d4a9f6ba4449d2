package dev.shorewise.vendor.selection.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.selection.BidFacts;
import dev.shorewise.vendor.selection.Criterion;
import dev.shorewise.vendor.selection.SelectionRefusal;
import dev.shorewise.vendor.selection.Sheet;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.TrackRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 1));

    private static Criterion judged(String id, double weight) {
        return new Criterion(id, "Title of " + id, Criterion.Kind.OWN, weight, null, List.of());
    }

    private static Tender tender(List<Criterion> criteria, String... bidders) {
        return new Tender(
                "Who serves Spain?",
                List.of(new Tender.Gate("iso", "ISO 27001")),
                criteria,
                List.of(bidders).stream()
                        .map(id -> new Tender.Bidder(id, "Name of " + id, ""))
                        .toList(),
                YEAR,
                1);
    }

    private static BidFacts passed(Tender tender) {
        return new BidFacts(
                tender.bidders().stream()
                        .map(bidder -> new BidFacts.GateAnswer(bidder.id(), "iso", true, "certificate"))
                        .toList(),
                List.of());
    }

    private static Sheet sheet(Tender tender, double[]... marks) {
        List<Sheet.Mark> all = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            for (int j = 0; j < marks[i].length; j++) {
                all.add(new Sheet.Mark(
                        tender.bidders().get(i).id(), tender.criteria().get(j).id(), marks[i][j], "seen"));
            }
        }
        return new Sheet(all);
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.findings().stream().map(Finding::code).toList();
    }

    /** The three vendors of the reference, judged by one evaluator. */
    private static Ranking golden() {
        double third = 100.0 / 3;
        Tender tender = tender(
                List.of(judged("c1", third), judged("c2", third), judged("c3", 100 - 2 * third)), "v1", "v2", "v3");
        Sheet sheet = sheet(tender, new double[] {9, 4, 6}, new double[] {6, 8, 5}, new double[] {5, 6, 9});
        return Ranker.rank(new Judged(tender, passed(tender), List.of(sheet), List.of()), 1);
    }

    @Test
    void theFirstIsFirstForFortyPercentOfAllWeightings() {
        Ranking ranking = golden();

        assertThat(ranking.standings()).extracting(Ranking.Standing::bidderId).containsExactly("v3", "v1", "v2");
        assertThat(ranking.standings().get(0).points()).isEqualTo(66.6667, within(1e-3));
        assertThat(ranking.robustness().allWeights().get(0).first()).isEqualTo(.402831, within(.006));
        assertThat(ranking.findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.matches(
                        "Over all ways to weigh the criteria the first place goes to Name of v3 for 4[01] %.*"));
    }

    @Test
    void movingFewPointsOfWeightFlipsTheFirstPlaceAndIsSaid() {
        Ranking ranking = golden();

        assertThat(ranking.robustness().smallestFlip()).isNotNull().satisfies(flip -> {
            assertThat(flip.challenger()).isEqualTo("v1");
            assertThat(flip.moved()).isEqualTo(.1 / 3 / .7, within(1e-9));
        });
        assertThat(codes(ranking)).contains("winner-hangs-on-weights");
        assertThat(ranking.robustness().crossings())
                .contains(new Robustness.CriterionCrossing(
                        "c1", ranking.robustness().crossings().get(0).weight(), "v1"));
        assertThat(ranking.robustness().crossings().get(0).weight()).isEqualTo(38.4615, within(1e-3));
    }

    @Test
    void whoIsBestInEverythingWinsUnderAllWeights() {
        Tender tender = tender(List.of(judged("c1", 50), judged("c2", 50)), "good", "poor");
        Sheet sheet = sheet(tender, new double[] {9, 8}, new double[] {5, 5});

        Ranking ranking = Ranker.rank(new Judged(tender, passed(tender), List.of(sheet, sheet), List.of()), 1);

        assertThat(codes(ranking)).contains("no-weights-flip").doesNotContain("winner-hangs-on-weights");
        assertThat(ranking.robustness().allWeights().get(0).first()).isEqualTo(1);
        assertThat(ranking.robustness().withoutOne()).containsExactly("good", "good");
    }

    @Test
    void whoLacksAMustHaveIsNotRankedHoweverGood() {
        Tender tender = tender(List.of(judged("c1", 100)), "good", "poor", "worse");
        BidFacts facts = new BidFacts(
                List.of(
                        new BidFacts.GateAnswer("good", "iso", false, "none"),
                        new BidFacts.GateAnswer("poor", "iso", true, "certificate"),
                        new BidFacts.GateAnswer("worse", "iso", true, "certificate")),
                List.of());

        Ranking ranking = Ranker.rank(
                new Judged(
                        tender,
                        facts,
                        List.of(sheet(tender, new double[] {10}, new double[] {3}, new double[] {2})),
                        List.of()),
                1);

        assertThat(ranking.standings()).extracting(Ranking.Standing::bidderId).containsExactly("poor", "worse");
        assertThat(ranking.excluded()).containsExactly(new Ranking.Excluded("good", "Name of good", List.of("iso")));
        assertThat(codes(ranking)).contains("gate-not-passed");
    }

    @Test
    void aWinnerWhoHangsOnOneEvaluatorIsSaid() {
        Tender tender = tender(List.of(judged("c1", 100)), "a", "b", "c");
        List<Sheet> sheets = List.of(
                sheet(tender, new double[] {10}, new double[] {1}, new double[] {0}),
                sheet(tender, new double[] {5}, new double[] {6}, new double[] {0}),
                sheet(tender, new double[] {5}, new double[] {6}, new double[] {0}));

        Ranking ranking = Ranker.rank(new Judged(tender, passed(tender), sheets, List.of()), 1);

        assertThat(ranking.robustness().withoutOne()).containsExactly("b", "a", "a");
        assertThat(codes(ranking)).contains("winner-hangs-on-one-evaluator");
        assertThat(ranking.agreement().criteria().get(0).bidderId()).isEqualTo("a");
    }

    @Test
    void figuresLieBetweenTheirAnchorsAndTrackRecordsBetweenTheirEnds() {
        Criterion price =
                new Criterion("price", "Price", Criterion.Kind.PRICE, 40, new Criterion.Anchors(300, 180), List.of());
        Criterion record = new Criterion(
                "record",
                "Track record",
                Criterion.Kind.TRACK_RECORD,
                60,
                null,
                List.of(new Criterion.Yardstick("fcr/agent-flag@1", new Criterion.Anchors(.5, 1), 1)));
        Tender tender = new Tender(
                "t",
                List.of(),
                List.of(price, record),
                List.of(new Tender.Bidder("known", "Known", "harborline"), new Tender.Bidder("new", "New", "")),
                YEAR,
                1);
        BidFacts facts = new BidFacts(
                List.of(),
                List.of(
                        new BidFacts.BidFigure("known", "price", 240, "bid"),
                        new BidFacts.BidFigure("new", "price", 180, "bid")));

        Ranking ranking = Ranker.rank(
                new Judged(
                        tender,
                        facts,
                        List.of(new Sheet(List.of(new Sheet.Mark("new", "record", 2, "two references")))),
                        List.of(new TrackRecord("known", "record", .4, .6, .8, 1, List.of()))),
                1);

        Ranking.Standing known = ranking.standings().get(0);
        assertThat(known.bidderId()).isEqualTo("known");
        assertThat(known.points()).isEqualTo(40 * .5 + 60 * .6, within(1e-9));
        assertThat(known.low()).isEqualTo(40 * .5 + 60 * .4, within(1e-9));
        assertThat(ranking.standings().get(1).points()).isEqualTo(40 + 60 * .2, within(1e-9));
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> tender(List.of(judged("c1", 50), judged("c2", 40)), "a", "b"))
                .isInstanceOf(SelectionRefusal.class)
                .hasMessageContaining("100");
    }
}
