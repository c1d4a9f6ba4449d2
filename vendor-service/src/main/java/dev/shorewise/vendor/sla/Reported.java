package dev.shorewise.vendor.sla;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is measured elsewhere, by its parts. The newest one of a level and month counts.
 *
 * @param definition as the agreement names it, parameters included; another one is refused and never converted
 * @param n records that it rests on
 * @param evidence where they are
 */
public record Reported(
        @NotBlank @Size(max = 60) String levelId,
        @NotBlank @Schema(examples = "2026-10") String month,
        @NotBlank @Size(max = 120) String definition,
        @Nullable Map<String, String> params,
        @NotNull BigDecimal numerator,
        @NotNull @PositiveOrZero BigDecimal denominator,
        @Min(0) long n,
        @NotNull @Size(max = 500) String evidence) {}
