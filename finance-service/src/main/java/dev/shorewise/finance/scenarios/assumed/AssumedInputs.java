package dev.shorewise.finance.scenarios.assumed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.inflation.Inflation;
import dev.shorewise.finance.inflation.Inflations;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Value;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Offers what a plan may assume; all of it is marked so. */
@ApplicationScoped
public class AssumedInputs {

    private static final String LIST = "/assumptions/cost-figures.tsv";
    private static final double PERCENT = 100;
    private static final int LEAST_YEARS = 3;

    private final Inflations inflations;
    private final List<Quotation> quotations = read();

    AssumedInputs(Inflations inflations) {
        this.inflations = inflations;
    }

    /**
     * What may be assumed.
     *
     * @param inflation for {@code inflation} of the plan or {@code indexation} of a place; null if nothing was asked for or
     *     is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssumedInputs")
    public record Offer(
            List<Quotation> quotations, @Nullable Value inflation) {}

    /**
     * The ranges that others quote, and the inflation of a country.
     *
     * @param country null for none
     * @param years how many of the last known years make the inflation
     */
    public Offer of(@Nullable String country, int years) {
        return new Offer(quotations, country == null ? null : rise(inflations.of(country), years));
    }

    /** The yearly rate by which the last years without a gap rose together, spread as they did from three on. */
    static @Nullable Value rise(Inflation inflation, int years) {
        NavigableMap<Integer, BigDecimal> percent = inflation.percent();
        if (percent.isEmpty()) {
            return null;
        }
        int last = percent.lastKey();
        int first = last;
        while (last - first + 1 < years && percent.containsKey(first - 1)) {
            first--;
        }
        List<Double> rates = percent.subMap(first, true, last, true).values().stream()
                .map(rate -> rate.doubleValue() / PERCENT)
                .toList();
        double log = rates.stream().mapToDouble(Math::log1p).average().orElseThrow();
        return new Value(
                Math.expm1(log),
                rates.size() < LEAST_YEARS ? null : new Spread(Spread.Kind.EMPIRICAL, null, null, null, rates),
                Value.Origin.ASSUMED,
                Inflation.SOURCE + ": " + inflation.country() + ", " + first + " to " + last + ", n = " + rates.size()
                        + " years; that it goes on so is an assumption");
    }

    static List<Quotation> read() {
        try (InputStream list = Objects.requireNonNull(AssumedInputs.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Quotation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
