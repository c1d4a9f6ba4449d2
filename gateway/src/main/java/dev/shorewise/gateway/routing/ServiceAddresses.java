package dev.shorewise.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are reached. */
@ConfigMapping(prefix = "shorewise.services")
public interface ServiceAddresses {

    /** The vendor service, as scheme, host and port. */
    URI vendor();

    /** The feedback service, as scheme, host and port. */
    URI feedback();

    /** The finance service, as scheme, host and port. */
    URI finance();

    /** The address of one service. */
    default URI of(Service service) {
        return switch (service) {
            case VENDOR -> vendor();
            case FEEDBACK -> feedback();
            case FINANCE -> finance();
        };
    }
}
