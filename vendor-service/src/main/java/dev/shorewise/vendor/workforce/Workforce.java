package dev.shorewise.vendor.workforce;

import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.store.AgentRows;
import dev.shorewise.vendor.workforce.store.TallyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agents of vendors, and what was counted of them. */
@ApplicationScoped
public class Workforce {

    private final AgentRows agents;
    private final TallyRows tallies;
    private final Vendors vendors;
    private final Sites sites;
    private final Clock clock;

    Workforce(AgentRows agents, TallyRows tallies, Vendors vendors, Sites sites, Clock clock) {
        this.agents = agents;
        this.tallies = tallies;
        this.vendors = vendors;
        this.sites = sites;
        this.clock = clock;
    }

    /** Adds agents or changes them; all of them or none. */
    @Transactional
    public void put(String vendorId, List<Agent> all) {
        vendors.mustExist(vendorId);
        Set<String> known = new HashSet<>();
        for (Agent agent : all) {
            if (known.add(agent.siteId())
                    && sites.find(vendorId, agent.siteId()).isEmpty()) {
                throw new WorkforceRefusal(
                        WorkforceRefusal.Kind.UNKNOWN_REFERENCE,
                        "siteId: " + agent.siteId() + " is no site of theirs.");
            }
        }
        agents.put(vendorId, all, clock.instant());
    }

    /** All agents of a vendor whom the caller may see, those who have left included. */
    @Transactional
    public List<Agent> all(String vendorId) {
        return agents.list(vendorId, "", Integer.MAX_VALUE);
    }

    /** Agents by key, from the one after {@code after}. */
    @Transactional
    public List<Agent> list(String vendorId, Optional<String> after, int most) {
        return agents.list(vendorId, after.orElse(""), most);
    }

    /** Keeps tallies; one of the same agent, measure and week is replaced. */
    @Transactional
    public void count(String vendorId, List<Tally> all) {
        vendors.mustExist(vendorId);
        tallies.put(vendorId, all);
    }
}
