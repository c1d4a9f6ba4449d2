package dev.shorewise.finance.facts;

import dev.shorewise.finance.facts.services.OtherServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;

/** Asks other services, and remembers what they said. */
@ApplicationScoped
public class Facts {

    private static final Logger LOG = Logger.getLogger(Facts.class);

    private final OtherServices services;
    private final KeptFacts kept;

    Facts(OtherServices services, KeptFacts kept) {
        this.services = services;
        this.kept = kept;
    }

    /**
     * The answer, or the last one that was given; empty if the service does not answer and never did. Holds no connection
     * while it waits.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if the service knows no such thing
     */
    public Optional<Fact> ask(Question question) {
        try {
            return Optional.of(kept.keep(question, services.ask(question)));
        } catch (ServiceUnavailable | FaultToleranceException e) {
            LOG.warnf("%s (%s)", e.getMessage(), e.getCause());
            return kept.latest(question);
        }
    }
}
