package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.Alarms;
import dev.shorewise.vendor.sla.Locking;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target to register.
 *
 * @param url https, with a public name
 */
record WebhookRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://hooks.example.com/shorewise")
        String url,

        @NotEmpty @Size(max = 10) List<@NotNull Type> types) {

    /** What is told. */
    enum Type {
        /** A statement is locked; told with its id, month, revision and hash. */
        STATEMENT_LOCKED,
        /** A level burns its budget or is likely to be missed. */
        SLA_ALARM
    }

    List<String> names() {
        return types.stream()
                .map(type -> switch (type) {
                    case STATEMENT_LOCKED -> Locking.TYPE;
                    case SLA_ALARM -> Alarms.TYPE;
                })
                .toList();
    }
}
