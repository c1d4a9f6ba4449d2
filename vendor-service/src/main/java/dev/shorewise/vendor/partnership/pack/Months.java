package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Figures of a vendor month by month; not to be read inside a transaction, because figures have a moment of their own. */
@ApplicationScoped
public class Months {

    private final Kpis kpis;

    Months(Kpis kpis) {
        this.kpis = kpis;
    }

    /** The months of a figure that were measured. */
    public record Series(String definition, Map<YearMonth, Measure> months) {

        /** Whether they go one way. */
        public Trend trend() {
            TreeMap<YearMonth, Double> values = new TreeMap<>();
            String unit = "1";
            for (Map.Entry<YearMonth, Measure> month : months.entrySet()) {
                BigDecimal value = month.getValue().value();
                unit = month.getValue().unit();
                if (value != null) {
                    values.put(month.getKey(), value.doubleValue());
                }
            }
            return Trend.of(definition, unit, values);
        }

        /** The months of a rate by their parts. */
        List<Ratio> rates() {
            List<Ratio> rates = new ArrayList<>();
            for (Measure measure : months.values()) {
                BigDecimal numerator = measure.numerator();
                BigDecimal denominator = measure.denominator();
                if (numerator != null && denominator != null) {
                    rates.add(new Ratio(numerator.longValue(), denominator.longValue()));
                }
            }
            return rates;
        }
    }

    /**
     * Reads a figure.
     *
     * @param only what its contacts have in common
     */
    public Series of(String vendorId, Period period, String definition, Map<Dimension, String> only) {
        Cut cut = new Cut(Optional.of(vendorId), period, Optional.empty(), only, List.of(Dimension.MONTH));
        TreeMap<YearMonth, Measure> months = new TreeMap<>();
        for (Kpis.Group group : kpis.compute(cut, definition, Params.DEFAULT).groups()) {
            Measure measure = group.measures().get(0);
            if (measure.value() != null) {
                months.put(YearMonth.parse(group.by().get("month")), measure);
            }
        }
        return new Series(definition, months);
    }
}
