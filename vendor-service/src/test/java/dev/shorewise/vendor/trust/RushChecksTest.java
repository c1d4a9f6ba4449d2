package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.AgentTimes.Step;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.measures.Cells.Cell;
import dev.shorewise.vendor.trust.Look.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reference's cell, sites and a vendor around it, and agents among colleagues. */
class RushChecksTest {

    private static final CostOfContact COST = new CostOfContact(3, "EUR");

    @Test
    void shorterCallsAndFewerSettledAreToldWithWhatTheyCost() {
        List<Look> looks = checks(Optional.empty())
                .of(
                        List.of(cell("m", "billing", 900, 420, 240, 648)),
                        List.of(cell("m", "billing", 800, 372, 250, 528)));

        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).result()).isEqualTo(Result.NOTICED);
        assertThat(looks.get(0).sentence())
                .isEqualTo(
                        "m, billing, VOICE: 48 s shorter, 6.0 points less first-contact resolution (1.6 to 10.4), about 48 extra contacts (144.00 EUR at 3.00 each).");
        assertThat(looks.get(0).figures())
                .containsKeys("secondsShorter", "pointsWorse", "low", "high", "contacts", "chance");
        assertThat(looks.get(0).figures().get("extraContacts")).isEqualTo(48, within(1e-9));
        assertThat(looks.get(0).figures().get("extraCost")).isEqualTo(144, within(1e-9));
    }

    @Test
    void whereNobodyToldWhatAContactCostsTheExtraOnesAreCountedAndNotFree() {
        List<Look> looks = new RushChecks("v", Optional.empty(), CostOfContact.UNKNOWN)
                .of(
                        List.of(cell("m", "billing", 900, 420, 240, 648)),
                        List.of(cell("m", "billing", 800, 372, 250, 528)));

        assertThat(looks.get(0).sentence()).endsWith("about 48 extra contacts.");
        assertThat(looks.get(0).figures()).containsKey("extraContacts").doesNotContainKey("extraCost");
        assertThat(AgentChecks.of(hasty(), CostOfContact.UNKNOWN).get(0).figures())
                .containsKey("extraContacts")
                .doesNotContainKey("extraCost");
    }

    @Test
    void shorterCallsAloneAreNotRushed() {
        List<Look> looks = checks(Optional.empty())
                .of(
                        List.of(cell("m", "billing", 900, 420, 240, 648)),
                        List.of(cell("m", "billing", 800, 372, 250, 577)));

        assertThat(looks).extracting(Look::result).containsExactly(Result.CLEAR);
        assertThat(looks.get(0).sentence()).contains("What customers said of them is not known now.");
    }

    @Test
    void satisfactionThatFallsWhileCallsGetShorterIsRushedToo() {
        Cell before = cell("m", "billing", 900, 420, 240, 648);
        Cell now = cell("m", "billing", 800, 372, 250, 577);
        RushChecks.Said said =
                new RushChecks.Said(Map.of(before.by(), new Ratio(170, 200)), Map.of(now.by(), new Ratio(130, 200)));

        List<Look> looks = checks(Optional.of(said)).of(List.of(before), List.of(now));

        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).sentence())
                .startsWith("m, billing, VOICE: 48 s shorter, 20.0 points fewer satisfied customers (");
        assertThat(looks.get(0).figures()).doesNotContainKey("extraContacts");
    }

    @Test
    void siteAndVendorAreNamedAtTheMixOfNow() {
        List<Cell> before = new ArrayList<>();
        List<Cell> now = new ArrayList<>();
        for (String site : List.of("m", "n")) {
            for (String reason : List.of("billing", "tech")) {
                before.add(cell(site, reason, 900, 420, 240, 648));
                now.add(cell(site, reason, 800, 372, 250, 528));
            }
        }

        List<Look> looks = checks(Optional.empty()).of(before, now);

        assertThat(looks.stream().map(Look::subject))
                .contains(Map.of("site", "m"), Map.of("site", "n"), Map.of("vendor", "v"));
    }

    @Test
    void anAgentWhoseEarlyEndsComeBackIsNamedAndColleaguesAreNot() {
        List<Look> looks = AgentChecks.of(hasty(), COST);

        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).subject()).isEqualTo(Map.of("site", "m", "agent", "agent-7"));
        assertThat(looks.get(0).sentence())
                .startsWith(
                        "Agent agent-7 of m ends 20 % of contacts sooner than nine in ten of colleagues' like ones, and of these 45 % come back, of the agent's others 22 %");
        assertThat(looks.get(0).sentence()).endsWith("about 46 extra contacts (138.00 EUR at 3.00 each).");
        assertThat(looks.get(0).figures()).containsKeys("odds", "low", "high", "extraContacts", "extraCost", "chance");
    }

    @Test
    void agentsWhoAreAlikeAreClearAndFewContactsSayNothing() {
        List<Step> steps = new ArrayList<>();
        for (int agent = 0; agent < 10; agent++) {
            steps.add(step(agent, 4, 90, 20));
            steps.add(step(agent, 30, 910, 200));
        }

        assertThat(AgentChecks.of(steps, COST)).extracting(Look::result).containsExactly(Result.CLEAR);
        assertThat(AgentChecks.of(List.of(step(1, 4, 50, 5)), COST))
                .extracting(Look::result)
                .containsExactly(Result.NOT_ENOUGH_DATA);
    }

    @Test
    void countsThatEndInNoughtsAreNoticedAndCountedOnesAreNot() {
        assertThat(FeedChecks.digits(31, 4, 5, 3, 4, 22, 5, 4, 6, 6).result()).isEqualTo(Result.WARNING);
        assertThat(FeedChecks.digits(9, 8, 10, 9, 9, 8, 10, 9, 9, 9).result()).isEqualTo(Result.CLEAR);
        assertThat(FeedChecks.digits(9, 9, 9, 9, 9, 0, 0, 0, 0, 0).result()).isEqualTo(Result.NOT_ENOUGH_DATA);
    }

    /** Of a thousand contacts a tenth end in the first step and come back like all others, but one agent's. */
    private static List<Step> hasty() {
        List<Step> steps = new ArrayList<>();
        for (int agent = 0; agent < 10; agent++) {
            boolean hasty = agent == 7;
            steps.add(step(agent, 4, hasty ? 200 : 90, hasty ? 90 : 20));
            steps.add(step(agent, 30, hasty ? 800 : 910, hasty ? 176 : 200));
        }
        return steps;
    }

    private static RushChecks checks(Optional<RushChecks.Said> said) {
        return new RushChecks("v", said, COST);
    }

    private static Step step(int agent, int step, long contacts, long cameBack) {
        return new Step("m", "agent-" + agent, "billing / VOICE", step, contacts, cameBack);
    }

    private static Cell cell(String site, String reason, long n, double mean, double deviation, long resolved) {
        Map<Dimension, String> by = new LinkedHashMap<>();
        by.put(Dimension.SITE, site);
        by.put(Dimension.REASON, reason);
        by.put(Dimension.CHANNEL, "VOICE");
        return new Cell(
                by,
                new Moments(
                        n,
                        BigDecimal.valueOf(mean).multiply(BigDecimal.valueOf(n)),
                        BigDecimal.valueOf((n - 1) * deviation * deviation + n * mean * mean)),
                new Ratio(resolved, n),
                Ratio.NONE);
    }
}
