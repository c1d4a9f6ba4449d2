package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.EarnBack;
import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.Pool;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small agreements for examples. */
final class Some {

    static final YearMonth START = YearMonth.of(2026, 1);
    static final BigDecimal FEES = new BigDecimal("100000.00");

    private Some() {}

    static ServiceLevel level(String id, Side side, String expected, String minimum, Stake stake) {
        Measurement any = Measurement.of("service-level/answered-in-time-over-offered@1");
        return new ServiceLevel(
                id, id, null, any, new Promise(side, new BigDecimal(expected), new BigDecimal(minimum)), stake);
    }

    /** At least .80, with the minimum .75, half a pool that is the whole amount at risk. */
    static ServiceLevel level() {
        return level("CSL-1", Side.AT_LEAST, ".80", ".75", Stake.of("ALL", "100"));
    }

    static ServiceLevel withLowVolume(LowVolume.Rule rule) {
        Measurement plain = level().measurement();
        Measurement low = new Measurement(
                plain.definition(), plain.params(), plain.scope(), plain.window(), new LowVolume(rule, 20), null);
        return new ServiceLevel(
                "CSL-1",
                "CSL-1",
                null,
                low,
                new Promise(Side.AT_LEAST, new BigDecimal(".95"), new BigDecimal(".90")),
                Stake.of("ALL", "100"));
    }

    static Terms terms(CreditRules credits, Remedies remedies, ServiceLevel... levels) {
        return new Terms(List.of(levels), List.of(new Pool("ALL", new BigDecimal(100))), credits, remedies, null);
    }

    static Terms earning(EarnBack rule) {
        return terms(CreditRules.usual(), new Remedies(rule, null, null, null), level());
    }

    static Frame frame(Terms terms) {
        return new Frame(1, terms, START, 2);
    }

    static MonthFacts facts(int month, Map<String, LevelFacts> levels) {
        return new MonthFacts(START.plusMonths(month - 1L), FEES, levels);
    }

    /** Months of the one level, beginning with month 1; a text is a share of a thousand contacts, null no activity. */
    static List<MonthResult> months(Terms terms, String... shares) {
        List<MonthFacts> facts = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            LevelFacts level = shares[i].isEmpty()
                    ? LevelFacts.missing(Gap.of(Gap.Reason.NO_ACTIVITY))
                    : LevelFacts.of(share(shares[i]));
            facts.add(facts(i + 1, Map.of("CSL-1", level)));
        }
        return Month.replay(facts, month -> frame(terms));
    }

    static Figure share(String share) {
        return Figure.of(new BigDecimal(share).movePointRight(3).intValueExact(), 1000);
    }

    static MonthResult last(List<MonthResult> months) {
        return months.get(months.size() - 1);
    }

    static LevelResult judge(ServiceLevel level, Figure figure) {
        return judge(level, figure, Figure.NONE);
    }

    static LevelResult judge(ServiceLevel level, Figure figure, Figure carried) {
        LevelFacts facts = new LevelFacts(figure, figure, Optional.empty(), List.of(), Map.of());
        return Judge.judge(level, facts, carried, terms(CreditRules.usual(), Remedies.NONE, level));
    }
}
