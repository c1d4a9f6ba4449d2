package dev.shorewise.feedback.experience.contacts;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.ContactMix.Stratum;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Vendor-service as this feature knows it: it says how many contacts there were, or is not to be had. */
@ApplicationScoped
public class VendorService {

    private final KpisApi api;

    VendorService(@RestClient KpisApi api) {
        this.api = api;
    }

    /**
     * How many contacts were answered, kind by kind, in the period and under the filter of a cut; empty if none was. After
     * half of four calls failed vendor-service is left alone for ten seconds.
     *
     * @param dimensions that kinds are told apart by, at most four
     * @throws ContactsUnavailable whatever went wrong
     * @throws org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException if it took too long or is left
     *     alone
     */
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 10, delayUnit = ChronoUnit.SECONDS)
    public List<Stratum> answered(Cut cut, Set<Dimension> dimensions) throws ContactsUnavailable {
        Map<String, String> query = new TreeMap<>(Map.of(
                "from", cut.period().from().toString(),
                "to", cut.period().to().toString(),
                "definitions", KpisJson.VOLUME,
                "groupBy", dimensions.stream().map(KpisJson::name).collect(Collectors.joining(","))));
        cut.only().forEach((dimension, value) -> {
            // who asks for what names none is answered by all, told apart by it if at all
            if (!value.isEmpty()) {
                query.put(dimension.field(), value);
            }
        });
        try {
            return api.read(query).strata(dimensions);
        } catch (RuntimeException e) {
            throw new ContactsUnavailable(e);
        }
    }
}
