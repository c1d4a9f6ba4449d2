package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.agreement.Correlation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion means anything to customers: how it goes with first-contact resolution.
 *
 * @param correlation of ranks, -1 to 1; absent below 50 pairs or where one side never varies
 * @param low of its 95 % interval (Fisher)
 * @param pairs contacts that have both
 */
public record Meaning(
        String criterion,
        @Nullable Double correlation,
        @Nullable Double low,
        @Nullable Double high,
        int pairs,
        String sentence,
        String method) {

    static Meaning of(String criterion, int pairs, Optional<Correlation> found) {
        if (pairs < Correlation.LEAST_PAIRS) {
            return new Meaning(
                    criterion,
                    null,
                    null,
                    null,
                    pairs,
                    "Not enough data yet on '" + criterion + "': " + pairs + " of " + Correlation.LEAST_PAIRS
                            + " reviewed contacts with a known outcome needed.",
                    Correlation.SPEARMAN);
        }
        if (found.isEmpty()) {
            return new Meaning(
                    criterion,
                    null,
                    null,
                    null,
                    pairs,
                    "'" + criterion + "' or the outcome is the same everywhere.",
                    Correlation.SPEARMAN);
        }
        Correlation correlation = found.get();
        double low = correlation.interval().low();
        double high = correlation.interval().high();
        String with = low > 0
                ? "goes with fewer repeats"
                : high < 0 ? "goes with more repeats" : "goes with nothing that can be seen";
        return new Meaning(
                criterion,
                correlation.value(),
                low,
                high,
                pairs,
                String.format(
                        Locale.ROOT,
                        "'%s' %s (r %.2f, %.2f to %.2f, %d contacts). That is no cause.",
                        criterion,
                        with,
                        correlation.value(),
                        low,
                        high,
                        pairs),
                Correlation.SPEARMAN);
    }
}
