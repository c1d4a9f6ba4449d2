package dev.shorewise.finance.facts.services;

import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.facts.ServiceUnavailable;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The other services as this one knows them: they answer, know nothing of what is asked, or are not to be had. */
@ApplicationScoped
public class OtherServices {

    private final VendorApi vendors;
    private final FeedbackApi feedback;

    OtherServices(@RestClient VendorApi vendors, @RestClient FeedbackApi feedback) {
        this.vendors = vendors;
        this.feedback = feedback;
    }

    /**
     * Asks. After half of eight calls failed the services are left alone for ten seconds.
     *
     * @throws KitRefusal (404) if there is nothing that the caller may see
     * @throws ServiceUnavailable whatever else went wrong
     * @throws org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException if it took too long or is left
     *     alone
     */
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 10,
            delayUnit = ChronoUnit.SECONDS,
            skipOn = KitRefusal.class)
    public String ask(Question question) throws ServiceUnavailable {
        String[] path = question.resource().split("/", 2);
        try {
            return switch (question.service()) {
                case VENDOR_SERVICE ->
                    path.length == 1
                            ? vendors.read(path[0], question.parameters())
                            : vendors.read(path[0], path[1], question.parameters());
                case FEEDBACK_SERVICE ->
                    path.length == 1
                            ? feedback.read(path[0], question.parameters())
                            : feedback.read(path[0], path[1], question.parameters());
            };
        } catch (KitRefusal unknown) {
            throw unknown;
        } catch (RuntimeException e) {
            throw new ServiceUnavailable(question.service() + " did not answer " + question.address(), e);
        }
    }
}
