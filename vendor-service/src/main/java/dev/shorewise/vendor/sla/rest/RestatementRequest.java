package dev.shorewise.vendor.sla.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a locked month is computed anew. */
record RestatementRequest(@NotBlank @Size(max = 4000) String reason) {}
