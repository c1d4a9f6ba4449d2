package dev.shorewise.vendor.trust.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The state that something is to enter.
 *
 * @param note why; with SUBMITTED the vendor's word that the figure is right
 */
record TrustStep(
        @NotBlank @Size(max = 30) String state,
        @Nullable @Size(max = 4000) String note) {

    String why() {
        return note == null ? "" : note.strip();
    }
}
