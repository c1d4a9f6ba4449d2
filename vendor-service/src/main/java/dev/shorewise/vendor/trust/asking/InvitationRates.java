package dev.shorewise.vendor.trust.asking;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** How many of each agent's eligible contacts were asked; empty where feedback-service does not tell. */
@ApplicationScoped
public class InvitationRates {

    private static final Logger LOG = Logger.getLogger(InvitationRates.class);
    private static final String SHARE = "invitation/share-invited@1";

    private final InvitationRatesApi api;

    InvitationRates(@RestClient InvitationRatesApi api) {
        this.api = api;
    }

    /** Invited over eligible by agent. */
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    public Optional<SortedMap<String, Ratio>> byAgent(String vendorId, Period period) {
        try {
            InvitationRatesApi.Rates rates = api.read(
                    vendorId,
                    period.from().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                    period.to().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                    "agent");
            return Optional.of(shares(rates));
        } catch (RuntimeException e) {
            LOG.debugf(e, "feedback-service said nothing about invitations of %s", vendorId);
            return Optional.empty();
        }
    }

    private static SortedMap<String, Ratio> shares(InvitationRatesApi.Rates rates) {
        SortedMap<String, Ratio> shares = new TreeMap<>();
        for (InvitationRatesApi.Group group :
                Optional.ofNullable(rates.groups()).orElse(List.of())) {
            for (InvitationRatesApi.Figure figure :
                    Optional.ofNullable(group.measures()).orElse(List.of())) {
                if (figure.definition().equals(SHARE) && figure.numerator() != null && figure.denominator() != null) {
                    shares.put(
                            group.key(),
                            new Ratio(
                                    figure.numerator().longValue(),
                                    figure.denominator().longValue()));
                }
            }
        }
        return shares;
    }
}
