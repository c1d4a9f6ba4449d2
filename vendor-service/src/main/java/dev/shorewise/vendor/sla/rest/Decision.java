package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.Claim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an exclusion.
 *
 * @param granted the part of the claimed time that is granted; only of a partial approval
 */
record Decision(
        @NotBlank @Size(max = 30) String state,
        @Nullable @Size(max = 4000) String note,
        Claim.@Nullable @Valid Time granted) {

    String why() {
        return note == null ? "" : note;
    }
}
