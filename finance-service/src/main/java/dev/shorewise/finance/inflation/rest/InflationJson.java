package dev.shorewise.finance.inflation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.inflation.Inflation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How prices of a country rose, as callers read it. */
@Schema(name = "Inflation")
record InflationJson(
        @Schema(examples = "PHL") String country,
        List<YearJson> years,

        @Schema(description = "Years that were asked for and have no figure.")
        List<Integer> missing,

        @Schema(description = "What months are made of years.")
        String rule,

        @Schema(examples = Inflation.SOURCE) String source) {

    private static final int DECIMALS = 6;

    /** One year. */
    @Schema(name = "InflationYear")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearJson(
            int year,

            @Schema(description = "Per cent above the year before, as published.")
            String percent,

            @Schema(
                    description = "Level of prices, 100 in the first year; half up at six decimals. "
                            + "Absent behind a year without a figure.")
            @Nullable
            String level) {}

    static InflationJson of(Inflation inflation, int from, int to) {
        NavigableMap<Integer, BigDecimal> levels = inflation.levels(from, to);
        return new InflationJson(
                inflation.country(),
                inflation.percent().subMap(from, true, to, true).entrySet().stream()
                        .map(year -> new YearJson(
                                year.getKey(),
                                year.getValue().toPlainString(),
                                Optional.ofNullable(levels.get(year.getKey()))
                                        .map(level -> level.setScale(DECIMALS, RoundingMode.HALF_UP)
                                                .toPlainString())
                                        .orElse(null)))
                        .toList(),
                IntStream.rangeClosed(from, to)
                        .filter(year -> !inflation.percent().containsKey(year))
                        .boxed()
                        .toList(),
                Inflation.RULE,
                Inflation.SOURCE);
    }
}
