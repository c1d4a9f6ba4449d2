package dev.shorewise.vendor.handover.feedback;

import dev.shorewise.vendor.handover.PlacedContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Takes contacts to feedback-service. */
@ApplicationScoped
public class HandoverReceiver {

    private final HandoverApi api;

    HandoverReceiver(@RestClient HandoverApi api) {
        this.api = api;
    }

    /**
     * Hands a batch over.
     *
     * @throws RuntimeException unless feedback-service says that it has it
     */
    public void take(List<PlacedContact> contacts) {
        try (Response answer = api.take(HandoverJson.of(contacts))) {
            if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new IllegalStateException("feedback-service answered " + answer.getStatus());
            }
        }
    }
}
