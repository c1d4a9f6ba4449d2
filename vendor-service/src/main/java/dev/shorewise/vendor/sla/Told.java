package dev.shorewise.vendor.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the client tells about a month; the newest word counts.
 *
 * @param forecast contacts expected in each level on each day, for the outlook
 */
public record Told(
        @NotBlank @Schema(examples = "2026-10") String month,
        @NotNull @Valid Fees fees,
        @Nullable Map<String, Map<LocalDate, Long>> forecast) {

    /**
     * The fees of a month, before taxes.
     *
     * @param passThrough part of them that the vendor only passes on
     * @param oneTime part of them that is no regular charge
     * @param credits of earlier months that the invoice already took off
     */
    public record Fees(
            @NotNull @PositiveOrZero BigDecimal invoiced,
            @Nullable @PositiveOrZero BigDecimal passThrough,
            @Nullable @PositiveOrZero BigDecimal oneTime,
            @Nullable @PositiveOrZero BigDecimal credits) {

        /** What credits are a share of. */
        public BigDecimal base() {
            return invoiced.subtract(or0(passThrough)).subtract(or0(oneTime)).add(or0(credits));
        }

        private static BigDecimal or0(@Nullable BigDecimal amount) {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    /** The forecast of a level by day; empty where nobody told one. */
    public Map<LocalDate, Long> forecast(String levelId) {
        Map<LocalDate, Long> days = forecast == null ? null : forecast.get(levelId);
        return days == null ? Map.of() : new TreeMap<>(days);
    }
}
