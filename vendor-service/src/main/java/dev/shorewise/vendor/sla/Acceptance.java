package dev.shorewise.vendor.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A side's signature under a statement.
 *
 * @param hash of the document that was read; a signature under another document is refused
 * @param signatory the name as it is to be printed
 */
public record Acceptance(
        @NotNull UUID statementId,
        @NotBlank @Size(max = 64) String hash,
        @NotBlank @Size(max = 200) String signatory) {}
