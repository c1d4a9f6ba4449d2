package dev.shorewise.vendor.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.capacity.ErlangA;
import dev.shorewise.statistics.capacity.ErlangC;
import dev.shorewise.statistics.capacity.Traffic;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.workforce.capacity.Staffing;
import dev.shorewise.vendor.workforce.capacity.StaffingQuestion;
import dev.shorewise.vendor.workforce.people.Attrition;
import dev.shorewise.vendor.workforce.people.AttritionReader;
import dev.shorewise.vendor.workforce.training.Need;
import dev.shorewise.vendor.workforce.training.Needs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found about people, without a database. */
class PeopleFindingsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    void aSiteThatLosesManyStandsOutWithWhatItCosts() {
        List<Agent> agents = new ArrayList<>(site("calm", 20, 2));
        agents.addAll(site("leaving", 20, 14));

        Attrition found = AttritionReader.of(agents, FROM, TO, BigDecimal.valueOf(4000));

        assertThat(found.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("attrition-high", "attrition-low");
        assertThat(found.findings().get(1).sentence()).startsWith("leaving loses");
        assertThat(found.cost()).isEqualByComparingTo("64000");
        assertThat(found.sites().get(0).years()).isEqualTo(19, within(.1));
    }

    @Test
    void sitesThatDifferByChanceDoNotStandOut() {
        List<Agent> agents = new ArrayList<>(site("one", 20, 3));
        agents.addAll(site("other", 20, 5));

        assertThat(AttritionReader.of(agents, FROM, TO, null).findings()).isEmpty();
    }

    @Test
    void whoStaysIsSaidOnlyWhereTenWereWatchedSoLong() {
        Attrition found = AttritionReader.of(site("one", 9, 0), FROM, TO, null);

        assertThat(found.staying()).allSatisfy(one -> assertThat(one.share()).isNull());
        assertThat(AttritionReader.of(site("one", 40, 10), FROM, TO, null)
                        .staying()
                        .get(0)
                        .share())
                .isEqualTo(1.0);
    }

    /** All began on the first day of 2025; leavers leave in the middle of the period. */
    private static List<Agent> site(String id, int size, int leavers) {
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate end = i < leavers ? LocalDate.of(2026, 5, 1) : null;
            agents.add(agent(id + i, id, end));
        }
        return agents;
    }

    private static Agent agent(String key, String site, @Nullable LocalDate end) {
        return new Agent(
                key,
                site,
                "",
                new Agent.Term(LocalDate.of(2025, 1, 1), end, ""),
                new Agent.Profile(List.of(), List.of(), List.of()));
    }

    @Test
    void needsAreFoundWhereAgentsTrulyDifferAndNotWhereFewReviewsSayLittle() {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tallies.add(new Tally("agent-" + i, "failed/empathy", MONDAY, i < 3 ? 18 : 3, 30));
            tallies.add(new Tally("agent-" + i, "failed/greeting", MONDAY, i % 2 == 0 ? 2 : 3, 30));
        }
        tallies.add(new Tally("new-one", "failed/empathy", MONDAY, 1, 1));

        List<Need> needs = Needs.of(List.of(), tallies);

        Need empathy = needs.get(0);
        assertThat(empathy.criterion()).isEqualTo("empathy");
        assertThat(empathy.gainers().stream().filter(Need.Gainer::certain).map(Need.Gainer::agent))
                .containsExactlyInAnyOrder("agent-0", "agent-1", "agent-2");
        assertThat(empathy.finding().code()).isEqualTo("training-need");
        assertThat(empathy.avoidable()).isBetween(30.0, 45.0);
        assertThat(needs.get(1).finding().code()).isEqualTo("no-need-shown");
        assertThat(needs.get(1).gainers()).isEmpty();
    }

    @Test
    void nineAgentsAreNotEnoughToTellApart() {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            tallies.add(new Tally("agent-" + i, "failed/empathy", MONDAY, i, 30));
        }

        assertThat(Needs.of(List.of(), tallies).get(0).finding().sentence()).contains("9 were reviewed, 10 are needed");
    }

    @Test
    void twentyOneOnThePhonesForEightyInTwentyAndTwentyIfCallersGiveUp() {
        Traffic traffic = new Traffic(100, 1_800, 300);

        Staffing endless = Staffing.of(new StaffingQuestion(traffic, .8, 20, Optional.empty(), .3));
        Staffing impatient = Staffing.of(new StaffingQuestion(traffic, .8, 20, Optional.of(180.0), .3));

        assertThat(endless.agents()).isEqualTo(21);
        assertThat(endless.scheduled()).isEqualTo(30);
        assertThat(endless.method()).isEqualTo(ErlangC.METHOD);
        assertThat(endless.finding().sentence())
                .isEqualTo("21 on the phones give 83 % in 20 s; 30 are to be scheduled.");
        assertThat(impatient.agents()).isLessThanOrEqualTo(20);
        assertThat(impatient.method()).isEqualTo(ErlangA.METHOD);
    }

    @Test
    void reviewsThatFailedMoreOftenThanTheyWereMadeAreRefused() {
        assertThatThrownBy(() -> new Tally("a", "failed/empathy", MONDAY, 3, 2)).isInstanceOf(WorkforceRefusal.class);
        assertThatThrownBy(() -> new Tally("a", "quality/empathy", MONDAY.plusDays(1), 3, 2))
                .isInstanceOf(WorkforceRefusal.class);
    }
}
