package dev.shorewise.vendor.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.quality.Scorecard.Condition;
import dev.shorewise.vendor.quality.Scorecard.Criterion;
import dev.shorewise.vendor.quality.Scorecard.Critical;
import dev.shorewise.vendor.quality.Scorecard.Range;
import dev.shorewise.vendor.quality.Scorecard.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Scores, draws and agreement without a service around them. */
class JudgingTest {

    private static final Range FIVE = new Range(0, 5);
    private static final Range YES_NO = new Range(0, 1);
    private static final Range TEN = new Range(0, 10);

    @Test
    void choicesBecomePointsByTheirWeights() {
        Scorecard card = card(
                new Criterion("greeting", "Greets", 10, new Range(1, 5), null, null),
                new Criterion("solution", "Solves", 40, FIVE, null, null),
                new Criterion("manner", "Is kind", 30, YES_NO_AND_HALF, Critical.CUSTOMER, null),
                new Criterion("wrap", "Wraps up", 20, FIVE, null, null));

        Score score = Score.of(card, Map.of("greeting", 4, "solution", 5, "manner", 1), Set.of());

        assertThat(score.points()).isCloseTo(78.125, within(1e-12));
        assertThat(Score.of(card, Map.of("greeting", 4, "solution", 5, "manner", 0), Set.of())
                        .points())
                .as("a critical criterion below one half")
                .isZero();
        assertThat(Score.of(card, Map.of(), Set.of()).points())
                .as("nothing applied")
                .isNull();
    }

    private static final Range YES_NO_AND_HALF = new Range(0, 2);

    @Test
    void whatIsOnlyAskedSometimesCountsOnlyThen() {
        Scorecard card = card(
                new Criterion("complaint", "Is it a complaint", 1, YES_NO, null, null),
                new Criterion("sorry", "Says sorry", 1, YES_NO, null, new Condition("complaint", 1)));

        assertThat(Score.of(card, Map.of("complaint", 0, "sorry", 1), Set.of()).shares())
                .containsOnlyKeys("complaint");
        assertThat(Score.of(card, Map.of("complaint", 1, "sorry", 0), Set.of()).points())
                .isEqualTo(50);
        assertThat(Score.of(card, Map.of("complaint", 1, "sorry", 0), Set.of("sorry"))
                        .points())
                .as("excluded")
                .isEqualTo(100);
    }

    @Test
    void whatCannotBeScoredIsRefused() {
        Criterion twice = new Criterion("a", "A", 1, YES_NO, null, null);
        Scorecard late = card(new Criterion("b", "B", 1, YES_NO, null, new Condition("a", 1)), twice);

        assertThatThrownBy(() -> card(twice, twice).check()).isInstanceOf(KitRefusal.class);
        assertThatThrownBy(late::check).isInstanceOf(KitRefusal.class);
        assertThatThrownBy(() -> Score.of(card(twice), Map.of("a", 2), Set.of()))
                .isInstanceOf(KitRefusal.class);
        assertThatThrownBy(() -> Score.of(card(twice), Map.of("z", 1), Set.of()))
                .isInstanceOf(KitRefusal.class);
    }

    @Property(tries = 50)
    void anybodyWhoHasTheContactsDrawsTheSame(
            @ForAll @IntRange(min = 1, max = 300) int contacts, @ForAll @IntRange(min = 1, max = 100) int size) {
        SortedMap<String, String> frame = new TreeMap<>();
        for (int i = 0; i < contacts; i++) {
            frame.put("c" + i, i % 10 == 0 ? "long" : "usual");
        }

        Draw draw = Draw.of("v", "2026-10", frame, size, "seed");

        for (Draw.Stratum stratum : draw.strata()) {
            List<String> again = frame.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(stratum.name()))
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.comparing(contact -> Draw.hash("seed|" + contact)))
                    .limit(stratum.drawn().size())
                    .toList();
            assertThat(stratum.drawn()).isEqualTo(again);
            assertThat(stratum.weight() * stratum.drawn().size()).isCloseTo(stratum.contacts(), within(1e-9));
            assertThat(stratum.drawn().size())
                    .isGreaterThanOrEqualTo(Math.min(Draw.LEAST_PER_STRATUM, stratum.contacts()));
        }
        assertThat(draw.frameHash()).isEqualTo(Draw.hash(String.join("\n", frame.keySet())));
        assertThat(Draw.of("v", "2026-10", frame, size, "seed")).isEqualTo(draw);
    }

    @Test
    void aCriterionOnWhichReviewersDoNotAgreeIsExcludedAndALenientReviewerIsNamed() {
        Template template = new Template(
                "card",
                1,
                card(
                        new Criterion("clear", "Clear to all", 1, YES_NO, null, null),
                        new Criterion("vague", "In the eye of the beholder", 1, YES_NO, null, null),
                        new Criterion("points", "Out of ten", 8, TEN, null, null)),
                "q",
                Instant.EPOCH);
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int first = i % 4;
            for (int who : new int[] {first, (first + 1 + i / 4 % 3) % 4}) {
                int points = Math.min(10, 3 + i * 7 % 5 + (i * 5 + who * 3) % 2 + (who == 2 ? 2 : 0));
                reviews.add(review(
                        template,
                        "c" + i,
                        "r" + who,
                        Map.of("clear", i % 3 == 0 ? 0 : 1, "vague", (i * 13 + who * 7) % 5 % 2, "points", points)));
            }
        }

        Agreement agreement = Agreement.of(template, reviews);

        assertThat(agreement.criteria())
                .extracting(Agreement.Verdict::criterion, Agreement.Verdict::use)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("clear", Agreement.Use.CONTRACTUAL),
                        org.assertj.core.groups.Tuple.tuple("vague", Agreement.Use.EXCLUDED));
        Excluded excluded = new Excluded();
        excluded.add(agreement);
        assertThat(excluded.names()).contains("vague").doesNotContain("clear");
        assertThat(excluded.usable())
                .allSatisfy(criterion -> assertThat(criterion).endsWith("/clear"));
        assertThat(agreement.reviewers().stream().filter(each -> each.sentence().contains("time to calibrate")))
                .extracting(Agreement.Reviewer::reviewer)
                .containsExactly("r2");
    }

    @Test
    void fewCommonContactsGiveNoVerdict() {
        Template template = new Template(
                "card", 1, card(new Criterion("clear", "Clear", 1, YES_NO, null, null)), "q", Instant.EPOCH);

        Agreement.Verdict verdict = Agreement.of(
                        template,
                        List.of(
                                review(template, "c1", "r1", Map.of("clear", 1)),
                                review(template, "c1", "r2", Map.of("clear", 0))))
                .criteria()
                .get(0);

        assertThat(verdict.use()).isEqualTo(Agreement.Use.NOT_ENOUGH_DATA);
        assertThat(verdict.sentence()).contains("1 of 30");
    }

    private static Review review(Template template, String contact, String who, Map<String, Integer> choices) {
        Map<String, Review.Answer> answers = new TreeMap<>();
        choices.forEach((id, choice) -> answers.put(id, new Review.Answer(choice, null, null)));
        return new Review(
                new Review.Subject("v", contact, "2026-10", null),
                new Template.Ref(template.id(), template.version()),
                new Review.Occasion(null, "s"),
                answers,
                who,
                Score.of(template.scorecard(), choices, Set.of()));
    }

    private static Scorecard card(Criterion... criteria) {
        return new Scorecard("Card", List.of(new Section("All", 1, List.of(criteria))));
    }
}
