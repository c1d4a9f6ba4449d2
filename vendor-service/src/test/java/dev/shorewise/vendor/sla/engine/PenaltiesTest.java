package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.EventPool;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.Termination;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fixed amounts for named events, outside of what is at risk. */
class PenaltiesTest {

    private static final List<EventPool.Penalty> PENALTIES = List.of(
            new EventPool.Penalty("data-loss", new BigDecimal(100)),
            new EventPool.Penalty("no-notice", new BigDecimal(40)));

    @Test
    void eventsShareTheirOwnCapToTheCentAndTakeNothingFromTheLevels() {
        MonthResult month = settle(
                terms(new EventPool(PENALTIES, new BigDecimal(100))),
                "0.50",
                new Incident("EV-1", "data-loss"),
                new Incident("EV-2", "data-loss"),
                new Incident("EV-3", "data-loss"),
                new Incident("EV-4", "other"));

        CreditSheet sheet = month.sheet();
        assertThat(sheet.credits()).extracting(Credit::levelId).contains("event:EV-1", "event:EV-2", "event:EV-3");
        assertThat(sheet.credits().stream().filter(Credit::isOfEvent).map(Credit::afterCap))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
        assertThat(sheet.total()).isEqualByComparingTo(sheet.cap().add(new BigDecimal(100)));
        assertThat(sheet.ofLevels()).isEqualByComparingTo(sheet.cap());
    }

    @Test
    void anEventThatNoTermNamesCostsNothingAndAMonthOfEventsDoesNotReachTheCapOfTheLevels() {
        MonthResult month = settle(
                terms(new EventPool(PENALTIES, null)),
                "0.99",
                new Incident("EV-1", "other"),
                new Incident("EV-2", "no-notice"));

        assertThat(month.sheet().total()).isEqualTo("40.00");
        assertThat(month.sheet().owed()).isTrue();
        assertThat(month.sheet().capReached()).isFalse();
    }

    @Test
    void whatAnEventCostIsNotEarnedBack() {
        Terms terms = new Terms(
                List.of(Some.level()),
                List.of(),
                CreditRules.usual(),
                new Remedies(EarnBack.OFFSET_AFTER_THREE_CLEAN, null, null, new EventPool(PENALTIES, null)),
                null);
        List<MonthResult> months = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            MonthFacts facts = new MonthFacts(
                    Some.START.plusMonths(i),
                    BigDecimal.TEN,
                    Map.of("CSL-1", LevelFacts.of(Some.share(".99"))),
                    List.of(),
                    i == 0 ? List.of(new Incident("EV-1", "data-loss")) : List.of());
            months.add(Month.settle(Some.frame(terms), facts, months));
        }

        assertThat(months).allSatisfy(month -> assertThat(month.earnedBack()).isEmpty());
        assertThat(months.get(0).sheet().total()).isEqualTo("100.00");
    }

    @Test
    void aCriticalEventGivesTheRightOfItsMonthAndNoOther() {
        Termination rule =
                new Termination(Termination.Kind.CRITICAL_EVENT, null, null, null, null, List.of("data-loss"));
        Terms terms = Some.terms(CreditRules.usual(), new Remedies(null, null, List.of(rule), null), Some.level());

        MonthResult with = settle(terms, "0.99", new Incident("EV-1", "data-loss"));
        MonthResult without = settle(terms, "0.99", new Incident("EV-1", "no-notice"));

        assertThat(with.rights()).extracting(Right::fired).containsExactly(true);
        assertThat(without.rights()).extracting(Right::fired).containsExactly(false);
    }

    private static Terms terms(EventPool pool) {
        return Some.terms(CreditRules.usual(), new Remedies(null, null, null, pool), Some.level());
    }

    private static MonthResult settle(Terms terms, String share, Incident... incidents) {
        MonthFacts facts = new MonthFacts(
                Some.START,
                new BigDecimal("100000.00"),
                Map.of("CSL-1", LevelFacts.of(Some.share(share))),
                List.of(),
                List.of(incidents));
        return Month.settle(Some.frame(terms), facts, List.of());
    }
}
