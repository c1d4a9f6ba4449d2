package dev.shorewise.finance.invoices.card;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How prices follow an index, in one step a year: {@code 1 + clamp(share (I_t/I_0 - 1), floor, cap)} (finance, section 8.1).
 *
 * @param series the index by name and publisher
 * @param base month of the index that prices rest on, such as 2026-01
 * @param stepMonth calendar month in which prices step, 1 to 12
 * @param lagMonths how many months before the step the index is read
 * @param share of the price that follows the index, usually that of wages
 * @param limits of one step, or of all steps together where these are cumulative
 * @param stepwise true if each step goes from the price before; otherwise always from the first price
 * @param values of the index by month; null if a country is named
 * @param country whose consumer prices are the index, as its inflation was published, a code of ISO 3166 with three letters;
 *     null if values are given
 */
public record Indexation(
        String series,
        YearMonth base,
        int stepMonth,
        int lagMonths,
        BigDecimal share,
        Limits limits,
        boolean stepwise,
        @Nullable Map<String, BigDecimal> values,
        @Nullable String country) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    /** The least and the most that a price moves, as shares; null for no limit. */
    public record Limits(
            @Nullable BigDecimal floor, @Nullable BigDecimal cap) {

        BigDecimal clamp(BigDecimal change) {
            BigDecimal raised = floor == null ? change : change.max(floor);
            return cap == null ? raised : raised.min(cap);
        }
    }

    public Indexation {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(limits, "limits");
        if (stepMonth < 1 || stepMonth > 12 || lagMonths < 0) {
            throw new IllegalArgumentException("indexation: a stepMonth from 1 to 12 and a lagMonths of 0 or more");
        }
        values = values == null ? Map.of() : Map.copyOf(values);
        if (country != null && (!values.isEmpty() || !COUNTRY.matcher(country).matches())) {
            throw new IllegalArgumentException(
                    "indexation: values of the index, or else the country whose consumer prices are it, such as PHL");
        }
        if (values.values().stream().anyMatch(value -> value.signum() <= 0)) {
            throw new IllegalArgumentException("indexation: values of an index are above 0");
        }
    }

    /** The same with the values of its index. */
    public Indexation with(Map<String, BigDecimal> known) {
        return new Indexation(series, base, stepMonth, lagMonths, share, limits, stepwise, known, null);
    }

    /** What first prices are multiplied with in a month; empty if a value of the index is missing for it. */
    public Optional<BigDecimal> factor(YearMonth month) {
        List<YearMonth> readings = readings(month);
        if (readings.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (!stepwise) {
            return step(base, readings.get(readings.size() - 1));
        }
        YearMonth from = base;
        BigDecimal factor = BigDecimal.ONE;
        for (YearMonth reading : readings) {
            Optional<BigDecimal> step = step(from, reading);
            if (step.isEmpty()) {
                return step;
            }
            factor = factor.multiply(step.get());
            from = reading;
        }
        return Optional.of(factor);
    }

    private Map<String, BigDecimal> known() {
        return values == null ? Map.of() : values;
    }

    private Optional<BigDecimal> step(YearMonth from, YearMonth to) {
        BigDecimal before = known().get(from.toString());
        BigDecimal now = known().get(to.toString());
        return before == null || now == null
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.add(limits.clamp(
                        share.multiply(now.divide(before, MathContext.DECIMAL64).subtract(BigDecimal.ONE)))));
    }

    /** The months of the index that the steps up to a month read. */
    private List<YearMonth> readings(YearMonth month) {
        List<YearMonth> readings = new ArrayList<>();
        for (int year = base.getYear(); year <= month.getYear(); year++) {
            YearMonth step = YearMonth.of(year, stepMonth);
            YearMonth reading = step.minusMonths(lagMonths);
            if (reading.isAfter(base) && !step.isAfter(month)) {
                readings.add(reading);
            }
        }
        return readings;
    }
}
