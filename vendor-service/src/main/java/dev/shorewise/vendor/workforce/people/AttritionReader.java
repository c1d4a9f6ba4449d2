package dev.shorewise.vendor.workforce.people;

import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.effects.EventRate;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.people.Attrition.SiteAttrition;
import dev.shorewise.vendor.workforce.people.Attrition.Staying;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts leavers over years of work. Pure: agents in, attrition out. */
public final class AttritionReader {

    private static final double YEAR = 365.25;
    private static final double CHANCE = .05;
    private static final int LEAST_AT_RISK = 10;
    private static final double Z = 1.959963984540054;

    private AttritionReader() {}

    /**
     * Attrition of a period.
     *
     * @param costOfOne what it costs when one leaves; null if nobody says
     */
    public static Attrition of(List<Agent> agents, LocalDate from, LocalDate to, @Nullable BigDecimal costOfOne) {
        TreeMap<String, EventRate> rates = new TreeMap<>();
        for (Agent agent : agents) {
            rates.merge(agent.siteId(), rate(agent, from, to), AttritionReader::plus);
        }
        EventRate all = rates.values().stream().reduce(new EventRate(0, 0), AttritionReader::plus);
        double[] chances = rates.values().stream()
                .mapToDouble(own -> own.chanceAgainst(
                        new EventRate(all.events() - own.events(), Math.max(0, all.exposure() - own.exposure()))))
                .toArray();
        double[] holm = Multiplicity.holm(chances);
        List<SiteAttrition> sites = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, EventRate> site : rates.entrySet()) {
            Double chance = rates.size() > 1 ? holm[place] : null;
            place++;
            SiteAttrition own = shown(site.getKey(), site.getValue(), chance);
            sites.add(own);
            EventRate rest = new EventRate(
                    all.events() - own.leavers(),
                    Math.max(0, all.exposure() - site.getValue().exposure()));
            if (chance != null && chance < CHANCE) {
                findings.add(stands(own, rest, chance, costOfOne));
            }
        }
        BigDecimal cost = costOfOne == null ? null : costOfOne.multiply(BigDecimal.valueOf(all.events()));
        return new Attrition(sites, shown("all", all, null), staying(agents, to), cost, findings);
    }

    private static Finding stands(SiteAttrition own, EventRate rest, double chance, @Nullable BigDecimal costOfOne) {
        double rate = own.leavers() / own.years();
        double other = rest.value().orElse(0);
        double extra = own.leavers() - other * own.years();
        String cost = costOfOne == null || extra <= 0
                ? ""
                : " That is about %.0f leavers more than at the other rate, or %.2f."
                        .formatted(extra, extra * costOfOne.doubleValue());
        return Finding.of(
                        rate > other ? "attrition-high" : "attrition-low",
                        EventRate.TEST,
                        "%s loses %s of its people a year (%s to %s), the other sites %s; chance would seldom part them so"
                                + " far (p %.4f after looking at all sites).%s",
                        own.siteId(),
                        percent(rate),
                        percent(own.low() == null ? 0 : own.low()),
                        percent(own.high() == null ? 0 : own.high()),
                        percent(other),
                        chance,
                        cost)
                .with("rate", rate)
                .with("rateElsewhere", other)
                .with("leavers", own.leavers())
                .with("years", own.years())
                .with("extraLeavers", extra)
                .with("chance", chance);
    }

    private static SiteAttrition shown(String site, EventRate rate, @Nullable Double chance) {
        if (rate.exposure() == 0) {
            return new SiteAttrition(site, rate.events(), 0, null, null, null, chance);
        }
        Interval interval = rate.interval();
        return new SiteAttrition(
                site,
                rate.events(),
                rate.exposure(),
                rate.value().orElseThrow(),
                interval.low(),
                interval.high(),
                chance);
    }

    private static EventRate rate(Agent agent, LocalDate from, LocalDate to) {
        LocalDate ended = agent.term().endedOn();
        LocalDate begin = agent.term().startedOn().isAfter(from) ? agent.term().startedOn() : from;
        LocalDate end = ended == null || !ended.isBefore(to) ? to : ended.plusDays(1);
        long days = Math.max(0, ChronoUnit.DAYS.between(begin, end));
        boolean left = agent.term().leftWithin(from, to).isPresent();
        return new EventRate(left ? 1 : 0, days / YEAR);
    }

    private static EventRate plus(EventRate one, EventRate other) {
        return new EventRate(one.events() + other.events(), one.exposure() + other.exposure());
    }

    private static List<Staying> staying(List<Agent> agents, LocalDate to) {
        List<Staying> shares = new ArrayList<>();
        for (int days : new int[] {90, 180, 365}) {
            List<KaplanMeier.Watched> watched = new ArrayList<>();
            long atRisk = 0;
            for (Agent agent : agents) {
                LocalDate ended = agent.term().endedOn();
                boolean left = ended != null && ended.isBefore(to);
                long here = ChronoUnit.DAYS.between(agent.term().startedOn(), left ? ended : to);
                if (here >= 0) {
                    watched.add(new KaplanMeier.Watched(Math.min(here, days), left && here <= days));
                    atRisk += here >= days ? 1 : 0;
                }
            }
            shares.add(staying(days, watched, atRisk));
        }
        return shares;
    }

    private static Staying staying(int days, List<KaplanMeier.Watched> watched, long atRisk) {
        if (atRisk < LEAST_AT_RISK) {
            return new Staying(days, null, null, null, atRisk);
        }
        KaplanMeier estimate = KaplanMeier.of(watched);
        double half = Z * Math.sqrt(estimate.variance());
        return new Staying(
                days,
                estimate.share(),
                Math.max(0, estimate.share() - half),
                Math.min(1, estimate.share() + half),
                atRisk);
    }
}
