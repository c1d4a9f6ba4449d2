package dev.shorewise.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.responses.Dimension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseRuleTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Trigger.Scores ANY = scores(Optional.empty());

    private static Trigger.Scores scores(Optional<Integer> csat) {
        return new Trigger.Scores(csat, Optional.empty(), Optional.empty());
    }

    private static Trigger unhappy() {
        return new Trigger(scores(Optional.of(2)), List.of(), List.of(), false, Map.of());
    }

    private static CaseRule rule(String id, int position, Trigger trigger) {
        return new CaseRule(
                id,
                position,
                true,
                OCTOBER,
                trigger,
                new CaseRule.Handling("care", Duration.ofHours(24), Optional.empty(), Optional.empty()));
    }

    private static Judged answered(int csat, String... themes) {
        return new Judged(
                new UUID(0, 1),
                "harborline",
                OCTOBER.plusSeconds(60),
                Optional.of(csat),
                Optional.empty(),
                Optional.empty(),
                false,
                themes.length == 0 ? Optional.empty() : Optional.of("negative"),
                List.of(themes),
                Map.of(Dimension.VENDOR, "harborline", Dimension.SITE, "cebu"));
    }

    @Test
    void theFirstRuleThatFitsOpensTheCase() {
        Trigger billing = new Trigger(ANY, List.of("billing"), List.of(), false, Map.of());
        List<CaseRule> rules = List.of(rule("later", 2, unhappy()), rule("first", 1, billing));

        assertThat(CaseRule.first(rules, answered(1, "billing")).map(CaseRule::id))
                .contains("first");
        assertThat(CaseRule.first(rules, answered(1)).map(CaseRule::id)).contains("later");
        assertThat(CaseRule.first(rules, answered(3))).isEmpty();
    }

    @Test
    void aRuleAsksForAllThatItSays() {
        Trigger narrow = new Trigger(
                scores(Optional.of(2)),
                List.of("billing", "delivery"),
                List.of("negative"),
                false,
                Map.of(Dimension.SITE, "cebu"));

        assertThat(narrow.fits(answered(2, "delivery"))).isTrue();
        assertThat(narrow.fits(answered(3, "delivery"))).isFalse();
        assertThat(narrow.fits(answered(2, "waiting"))).isFalse();
        assertThat(new Trigger(ANY, List.of(), List.of(), true, Map.of()).fits(answered(1)))
                .isFalse();
        assertThat(new Trigger(ANY, List.of(), List.of(), false, Map.of(Dimension.SITE, "cebu")).asksForSomething())
                .isFalse();
    }

    @Test
    void aRuleLooksAtNothingBeforeItsTimeAndNothingOnceItIsRetired() {
        CaseRule future = new CaseRule(
                "future",
                1,
                true,
                OCTOBER.plusSeconds(61),
                unhappy(),
                rule("x", 1, unhappy()).handling());
        CaseRule retired = new CaseRule("retired", 1, false, OCTOBER, unhappy(), future.handling());

        assertThat(CaseRule.first(List.of(future, retired), answered(1))).isEmpty();
    }
}
