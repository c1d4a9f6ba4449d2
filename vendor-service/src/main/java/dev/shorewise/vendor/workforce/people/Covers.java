package dev.shorewise.vendor.workforce.people;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.registry.SiteService.Level;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.Workforce;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages and skills of a vendor's agents against what its contacts asked for. */
@ApplicationScoped
public class Covers {

    private static final double SECONDS = 3600;

    private final Workforce workforce;
    private final Kpis kpis;

    Covers(Workforce workforce, Kpis kpis) {
        this.workforce = workforce;
        this.kpis = kpis;
    }

    /**
     * Languages.
     *
     * @param least how well a language must be spoken, by an assessment that is valid on the last day of the period
     * @param hoursEach hours that one agent has for contacts in the period
     */
    public Cover languages(String vendorId, Period period, Level least, double hoursEach) {
        LocalDate day = period.to().minusDays(1);
        List<CoverReader.Able> able = present(vendorId, day)
                .map(agent -> languages(agent, least, day))
                .toList();
        return CoverReader.of("language", demand(vendorId, period, Dimension.LANGUAGE), able, hoursEach);
    }

    /** Skills, which are called as the queues that ask for them. */
    public Cover skills(String vendorId, Period period, double hoursEach) {
        List<CoverReader.Able> able = present(vendorId, period.to().minusDays(1))
                .map(agent -> new CoverReader.Able(new HashSet<>(agent.profile().skills()), Set.of()))
                .toList();
        return CoverReader.of("skill", demand(vendorId, period, Dimension.QUEUE), able, hoursEach);
    }

    private java.util.stream.Stream<Agent> present(String vendorId, LocalDate day) {
        return workforce.all(vendorId).stream().filter(agent -> agent.term().covers(day));
    }

    private static CoverReader.Able languages(Agent agent, Level least, LocalDate day) {
        Set<String> can = agent.profile().languages().stream()
                .filter(language -> language.counts(least, day))
                .map(Agent.Language::language)
                .collect(Collectors.toSet());
        Set<String> expired = agent.profile().languages().stream()
                .filter(language -> language.isExpired(day) && language.level().compareTo(least) >= 0)
                .map(Agent.Language::language)
                .filter(language -> !can.contains(language))
                .collect(Collectors.toSet());
        return new CoverReader.Able(can, expired);
    }

    private List<CoverReader.Demand> demand(String vendorId, Period period, Dimension dimension) {
        Cut cut = new Cut(Optional.of(vendorId), period, Optional.empty(), Map.of(), List.of(dimension));
        List<CoverReader.Demand> demand = new ArrayList<>();
        for (Kpis.Group group : kpis.compute(cut, "volume/offered@1,aht/talk-hold-wrap@1", Params.DEFAULT)
                .groups()) {
            String name = group.by().getOrDefault(dimension.apiName(), "");
            Measure offered = group.measures().get(0);
            BigDecimal handled = group.measures().get(1).numerator();
            if (!name.isEmpty()) {
                demand.add(new CoverReader.Demand(
                        name, offered.n(), handled == null ? Double.NaN : handled.doubleValue() / SECONDS));
            }
        }
        return demand;
    }
}
