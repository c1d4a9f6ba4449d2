package dev.shorewise.finance.exports;

import dev.shorewise.finance.exports.format.Column;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.periods.ClosedPeriod;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param filter by vendor, month and time of change
 * @param format as what
 * @param closed the month, if it is one and closed
 * @param asOf when it was asked for; for a closed month when that was closed
 */
public record ExportOrder(CostFilter filter, Format format, Optional<ClosedPeriod> closed, Instant asOf) {

    /** What lines are written as. */
    public enum Format {
        CSV,
        NDJSON,
        XLSX
    }

    /** An order of now. */
    public static ExportOrder of(CostFilter filter, Format format, Optional<ClosedPeriod> closed, Instant now) {
        return new ExportOrder(
                filter, format, closed, closed.map(ClosedPeriod::closedAt).orElse(now));
    }

    /** Which columns: a closed month has those that there were when it was closed. */
    public int edition() {
        return closed.map(ClosedPeriod::edition).orElse(Column.NEWEST_EDITION);
    }

    /** The same in words, for a reader who finds the file later. */
    public Map<String, String> parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Content", "cost lines, by source and line id");
        said.put("Month", word(filter.month()));
        said.put("Vendor", word(filter.vendorId()));
        said.put("Changed since", word(filter.updatedSince()));
        said.put(closed.isPresent() ? "Closed at" : "As of", asOf.toString());
        said.put("Rates", "none: every amount stands in the currency of its bill");
        said.put(
                "Rounding",
                rule().words().replace('-', ' ')
                        + ", once per line, at the minor unit of its currency; nothing is rounded here");
        said.put("Edition of columns", String.valueOf(edition()));
        closed.ifPresent(period -> said.put("SHA-256 of the month as CSV", period.sha256()));
        return said;
    }

    private Rounding rule() {
        return closed.map(ClosedPeriod::rounding).orElseGet(Rounding::ofHouse);
    }

    private static String word(@Nullable Object asked) {
        return asked == null ? "all" : asked.toString();
    }
}
