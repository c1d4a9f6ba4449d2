package dev.shorewise.finance.scenarios.assumed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody published: a range to try things with, in the money of its year, and no fact.
 *
 * @param item what it is of
 * @param geo where
 * @param quoted as it was published
 * @param category of the ledger that it belongs to
 * @param per what the value is for one of
 * @param input of a scenario's location that takes the value; null where none does
 * @param currency of the value; null for shares
 * @param value for the scenario, always assumed: the middle of the range, and the range as its spread; null without numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Quotation")
public record Quotation(
        String item,
        String geo,
        Quoted quoted,
        String category,
        Per per,
        @Nullable String input,
        @Nullable String currency,
        @Nullable Value value) {

    /** What a value is for one of. */
    public enum Per {
        /** An hour that is paid; of a year's wage, one of 1,920, and of a month's, one of 160. */
        PAID_HOUR,
        /** An hour that is billed. */
        PRODUCTIVE_HOUR,
        /** A month of one agent, all costs included. */
        FTE_MONTH,
        /** Somebody who leaves and is replaced. */
        LEAVER,
        /** Somebody who is hired. */
        HIRE,
        /** A share: of headcount in a year, or of cost. */
        SHARE
    }

    /**
     * As it was published.
     *
     * @param low least value in its unit; null where none is named
     * @param high greatest value
     * @param unit of both
     * @param year of the money
     * @param kind of source
     * @param publisher who said so
     * @param words in which it was said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuotedFigure")
    public record Quoted(
            @Nullable Double low,
            @Nullable Double high,
            String unit,
            int year,
            String kind,
            String publisher,
            String words) {

        /** The middle of the range over a divisor, spread between its ends. */
        private Optional<Value> over(double divisor) {
            if (low == null || high == null) {
                return Optional.empty();
            }
            Spread spread =
                    low.equals(high) ? null : Spread.between(Spread.Kind.TRIANGULAR, low / divisor, high / divisor);
            return Optional.of(new Value(
                    (low + high) / 2 / divisor,
                    spread,
                    Value.Origin.ASSUMED,
                    publisher + ", " + year + ": " + words + " (" + unit + ")"));
        }
    }

    private static final int COLUMNS = 14;

    /** Reads a line of the list: cells between tabs, empty ones for nothing. */
    static Quotation of(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("a quotation has " + COLUMNS + " cells, but got " + line);
        }
        Quoted quoted = new Quoted(
                number(cells.get(2)),
                number(cells.get(3)),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                cells.get(6),
                cells.get(7),
                cells.get(8));
        return new Quotation(
                cells.get(0),
                cells.get(1),
                quoted,
                cells.get(9),
                Per.valueOf(cells.get(10)),
                word(cells.get(11)),
                word(cells.get(12)),
                quoted.over(Double.parseDouble(cells.get(13))).orElse(null));
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private static @Nullable String word(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
