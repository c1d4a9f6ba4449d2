package dev.shorewise.vendor.measures.customers;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Feedback-service as this feature knows it: it has a figure, does not have it, or is not to be had. */
@ApplicationScoped
public class FeedbackService {

    private final SatisfactionApi api;

    FeedbackService(@RestClient SatisfactionApi api) {
        this.api = api;
    }

    /**
     * What customers said over a period; empty if feedback-service has no such figure. After half of four calls failed
     * it is left alone for ten seconds.
     *
     * @throws FeedbackUnavailable whatever went wrong
     * @throws org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException if it took too long or is left
     *     alone
     */
    @Timeout(value = 1, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 10, delayUnit = ChronoUnit.SECONDS)
    public Optional<Measure> stated(String vendorId, Period period, String definition) throws FeedbackUnavailable {
        try {
            return api.read(vendorId, period.from().toString(), period.to().toString())
                    .find(definition);
        } catch (RuntimeException e) {
            throw new FeedbackUnavailable("feedback-service said nothing about " + vendorId, e);
        }
    }
}
