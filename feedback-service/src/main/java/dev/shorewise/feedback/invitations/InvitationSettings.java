package dev.shorewise.feedback.invitations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How invitations leave. */
@ConfigMapping(prefix = "shorewise.invitations")
public interface InvitationSettings {

    /** Where customers reach the gateway; links begin with it. No slash at the end. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** Whether this process sends what is due; several replicas share the work. */
    @WithDefault("true")
    boolean enabled();

    /** The domain of the relay that knows the customers' addresses; mail goes to {@code pseudonym@domain}. */
    @WithDefault("customers.invalid")
    String mailDomain();

    /** The sender that customers see. */
    @WithDefault("survey@localhost")
    String mailFrom();

    /** Invitations that one round sends, 1 to 1000. */
    @WithDefault("100")
    int batch();

    /** The pause before a failed delivery is tried again; doubled with each failure, given up after ten. */
    @WithDefault("PT1M")
    Duration retryAfter();
}
