package dev.shorewise.vendor.sla.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month to compute. */
record StatementRequest(
        @NotBlank @Schema(examples = "ag-7") String agreementId,
        @NotBlank @Schema(examples = "2026-10") String month) {}
