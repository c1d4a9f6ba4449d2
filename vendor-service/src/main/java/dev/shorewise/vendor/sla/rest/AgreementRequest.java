package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.sla.Agreement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement to begin. */
record AgreementRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "harborline")
        String vendorId,

        @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) @Schema(examples = "ag-7")
        String id,

        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 3) @Schema(examples = "EUR") String currency,

        @NotBlank @Size(max = 60) @Schema(examples = "Europe/Paris")
        String timeZone) {

    Agreement.Facts facts() {
        return Agreement.Facts.of(name, currency, timeZone);
    }
}
