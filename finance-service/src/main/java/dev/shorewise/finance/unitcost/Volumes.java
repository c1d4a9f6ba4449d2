package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.unitcost.volumes.VendorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;

/** Volumes as they are, or as they were when vendor-service last answered. */
@ApplicationScoped
class Volumes {

    private static final Logger LOG = Logger.getLogger(Volumes.class);

    private final VendorService vendorService;
    private final VolumeFacts facts;

    Volumes(VendorService vendorService, VolumeFacts facts) {
        this.vendorService = vendorService;
        this.facts = facts;
    }

    /** The volume of a month; empty if vendor-service does not answer and never did. Holds no connection while it waits. */
    Optional<KnownVolume> of(String vendorId, YearMonth month) {
        try {
            return Optional.of(facts.keep(vendorId, month, vendorService.ask(vendorId, month)));
        } catch (VolumesUnavailable | FaultToleranceException e) {
            LOG.warnf("%s (%s)", e.getMessage(), e.getCause());
            return facts.latest(vendorId, month);
        }
    }
}
