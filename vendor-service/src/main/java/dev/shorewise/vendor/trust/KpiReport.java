package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a vendor reports it: by its parts, with what it means, what it is about and where its proof is. The vendor
 * drafts it, submits it with its word, and from then on it never changes; it is accepted or disputed, and locked.
 *
 * @param scope what its contacts have in common, by dimension, such as {@code site}; empty for all
 * @param level of an agreement that the figure is for, if so
 */
public record KpiReport(
        @NotBlank @Size(max = 40) String vendorId,
        @NotBlank @Schema(examples = "2026-10") String month,
        @Nullable Map<String, @NotBlank String> scope,
        @NotNull @Valid Reading figure,
        @NotNull @Valid Evidence evidence,
        @Valid @Nullable Level level) {

    /** Reports on record. */
    static final Filing.Kind<KpiReport> KIND = new Filing.Kind<>("KPI_REPORT", KpiReport.class);

    /** Why no second report of the same figure is taken while the first one stands. */
    String key() {
        return String.join(
                "|", vendorId, month, figure.definition, new TreeMap<>(params()) + "", new TreeMap<>(scopes()) + "");
    }

    Map<String, String> params() {
        return figure.params == null ? Map.of() : figure.params;
    }

    Map<String, String> scopes() {
        return scope == null ? Map.of() : scope;
    }

    /**
     * The figure.
     *
     * @param definition family/variant@version; another version than the agreed one is refused, never converted
     */
    public record Reading(
            @NotBlank @Size(max = 120) @Schema(examples = "fcr/no-repeat-per-issue@1")
            String definition,

            @Nullable Map<String, String> params,
            @NotNull BigDecimal numerator,
            @NotNull @PositiveOrZero BigDecimal denominator) {}

    /**
     * Where the proof is.
     *
     * @param sha256 of the file, in hexadecimal digits
     */
    public record Evidence(
            @NotBlank @Size(max = 500) String uri,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /** A level of an agreement. */
    public record Level(
            @NotBlank String agreementId, @NotBlank String levelId) {}
}
