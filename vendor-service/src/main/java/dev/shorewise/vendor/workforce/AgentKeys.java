package dev.shorewise.vendor.workforce;

import dev.shorewise.kit.imports.PseudonymKey;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns what a vendor calls its agents into the pseudonyms that their contacts bear. */
@ApplicationScoped
public class AgentKeys {

    private static final String DOMAIN = "agent";

    private final PseudonymKey key;

    AgentKeys(PseudonymKey key) {
        this.key = key;
    }

    /** The pseudonym of a name or number; a pseudonym stays as it is. */
    public String of(String agent) {
        String name = agent.strip();
        return name.matches("[0-9a-f]{32}") ? name : key.create().of(DOMAIN, name);
    }
}
