package dev.shorewise.finance.rates.store;

import dev.shorewise.finance.rates.Quote;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Published rates in bulk. A day and a currency are the identity of a rate, whatever the profile says. */
@ApplicationScoped
class RateImport implements ImportTarget {

    /** The fields, in the order in which {@link #fields()} lists them. */
    enum At {
        DATE(Field.of("date", FieldType.DATE).orRejected()),
        CURRENCY(Field.text("currency", 3).orRejected()),
        RATE(Field.of("rate", FieldType.DECIMAL).orRejected());

        private final Field field;

        At(Field field) {
            this.field = field;
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final int DECIMALS = 8;
    private static final int DIGITS = 16;

    @Override
    public String kind() {
        return "exchange-rates";
    }

    @Override
    public List<Field> fields() {
        return Arrays.stream(At.values()).map(at -> at.field).toList();
    }

    @Override
    public Session open(ImportContext context) {
        return new Session() {
            @Override
            public Optional<RowProblem> check(ImportRecord row) {
                return problem(row);
            }

            @Override
            public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
                return RateMerge.merge(connection, records);
            }
        };
    }

    private static Optional<RowProblem> problem(ImportRecord row) {
        String currency = Objects.requireNonNull(row.text(At.CURRENCY.ordinal()));
        if (!CODE.matcher(currency).matches() || currency.equals(Quote.EURO)) {
            return Optional.of(
                    new RowProblem("currency", "not-a-currency", "currency: three capital letters, and not EUR"));
        }
        BigDecimal rate = Objects.requireNonNull(row.decimal(At.RATE.ordinal())).stripTrailingZeros();
        if (rate.signum() <= 0 || rate.scale() > DECIMALS || rate.precision() - (long) rate.scale() > DIGITS) {
            return Optional.of(new RowProblem(
                    "rate",
                    "not-a-rate",
                    "rate: more than 0, at most " + DIGITS + " digits before the point and " + DECIMALS + " after it"));
        }
        return Optional.empty();
    }
}
