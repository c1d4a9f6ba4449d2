package dev.shorewise.vendor.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What one side holds to be wrong.
 *
 * @param subject what it is about: a level's id, or an exclusion's
 * @param claimed the value that it should be
 */
public record DisputeCase(
        @NotNull UUID statementId,
        @NotBlank @Size(max = 60) String subject,
        @NotBlank @Size(max = 200) String claimed,
        @NotBlank @Size(max = 4000) String argument,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 500) String> evidence,
        @NotNull Effect effect) {

    /** What it does to the money until it is ruled. */
    public enum Effect {
        /** The credit stands and is corrected afterwards. */
        PAY_THEN_CORRECT,
        /** The statement cannot be locked. */
        SUSPEND
    }
}
