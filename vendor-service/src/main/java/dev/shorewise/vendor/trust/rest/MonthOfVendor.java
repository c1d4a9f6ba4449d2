package dev.shorewise.vendor.trust.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be looked at. */
record MonthOfVendor(
        @NotBlank String vendorId,
        @NotBlank @Schema(examples = "2026-10") String month) {}
