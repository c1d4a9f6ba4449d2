package dev.shorewise.vendor.sla.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The state that something is to enter.
 *
 * @param note why
 */
record StateChange(
        @NotBlank @Size(max = 30) String state,
        @Nullable @Size(max = 4000) String note) {

    String why() {
        return note == null ? "" : note;
    }
}
