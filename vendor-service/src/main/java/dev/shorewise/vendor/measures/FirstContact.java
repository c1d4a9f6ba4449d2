package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.measures.customers.FeedbackService;
import dev.shorewise.vendor.measures.customers.FeedbackUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * First-contact resolution three ways side by side: what agents flag, what customers' behaviour shows, what customers
 * say. They disagree by design and are never merged.
 */
@ApplicationScoped
public class FirstContact {

    private static final String STATED = "fcr/customer-stated@1";
    private static final String OURS = String.join(
            ",",
            "fcr/agent-flag@1",
            "fcr/no-repeat-per-issue@1",
            "fcr/no-repeat-per-contact@1",
            "fcr/not-yet-known@1",
            "fcr/no-repeat-estimate@1",
            "fcr/identified-share@1",
            "issue-chain/contacts-per-issue@1");

    private final Kpis kpis;
    private final FeedbackService feedback;

    FirstContact(Kpis kpis, FeedbackService feedback) {
        this.kpis = kpis;
        this.feedback = feedback;
    }

    /**
     * All that is known.
     *
     * @param customerStated of the vendor's whole period; empty for chosen contacts, which customers were not asked about
     * @param partial whether feedback-service could not be asked
     */
    public record Answer(List<Kpis.Group> groups, Optional<Measure> customerStated, boolean partial, long revision) {}

    public Answer of(Cut cut, Params params) {
        Kpis.Answer ours = kpis.compute(cut, OURS, params);
        if (cut.vendorId().isEmpty() || !cut.only().isEmpty()) {
            return new Answer(ours.groups(), Optional.empty(), false, ours.revision());
        }
        try {
            Measure said = feedback.stated(cut.vendorId().get(), cut.period(), STATED)
                    .orElseGet(() -> notMeasured("NOT_REPORTED"));
            return new Answer(ours.groups(), Optional.of(said), false, ours.revision());
        } catch (FeedbackUnavailable | FaultToleranceException e) {
            return new Answer(ours.groups(), Optional.of(notMeasured("UNAVAILABLE")), true, ours.revision());
        }
    }

    private static Measure notMeasured(String reason) {
        return new Measure(STATED, null, null, null, "1", null, 0, Measure.Status.NOT_MEASURED, reason, Map.of(), null);
    }
}
