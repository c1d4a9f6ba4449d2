package dev.shorewise.finance.inflation.store;

import static dev.shorewise.kit.imports.copy.MergePlan.columns;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.copy.CopyText;
import dev.shorewise.kit.imports.copy.MergePlan;
import dev.shorewise.kit.imports.copy.StagedMerge;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Yearly inflation in bulk. A country and a year are the identity of a figure, whatever the profile says. Figures may have
 * exponents, as statistical offices write them.
 */
@ApplicationScoped
class InflationImport implements ImportTarget {

    /** The fields, in the order in which {@link #fields()} lists them. */
    enum At {
        COUNTRY(Field.text("country", 3).orRejected()),
        YEAR(Field.of("year", FieldType.INTEGER).orRejected()),
        PERCENT(Field.text("percent", 40).orRejected());

        private final Field field;

        At(Field field) {
            this.field = field;
        }
    }

    private static final MergePlan PLAN = MergePlan.of(
            "inflation",
            "inflation_pk",
            List.of(),
            columns("text", "country", "integer", "year"),
            columns("numeric", "percent"),
            """
            insert into inflation_history (country, year, revision, percent)
            select country, year, revision, percent from old""");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,18})?([Ee][+-]?\\d{1,2})?");
    private static final BigDecimal NOTHING_LEFT = BigDecimal.valueOf(-100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 9998;

    @Override
    public String kind() {
        return "inflation";
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
                StagedMerge merge = new StagedMerge(connection, PLAN);
                merge.stage(
                        records.stream()
                                .map(record -> new StagedMerge.Staged<>(record, record.rows()))
                                .toList(),
                        InflationImport::write);
                return merge.apply();
            }
        };
    }

    private static void write(CopyText copy, ImportRecord row) {
        copy.add(row.text(At.COUNTRY.ordinal()))
                .add(row.number(At.YEAR.ordinal()))
                .add(percent(row).orElseThrow().toPlainString());
    }

    private static Optional<RowProblem> problem(ImportRecord row) {
        if (!CODE.matcher(Objects.requireNonNull(row.text(At.COUNTRY.ordinal())))
                .matches()) {
            return Optional.of(new RowProblem(
                    "country", "not-a-country", "country: three capital letters of ISO 3166, or of a region"));
        }
        long year = row.number(At.YEAR.ordinal());
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of(new RowProblem("year", "not-a-year", "year: from " + FIRST_YEAR + " to " + LAST_YEAR));
        }
        return percent(row).isPresent()
                ? Optional.empty()
                : Optional.of(new RowProblem("percent", "not-a-rate", "percent: a number above -100, such as 5.82"));
    }

    private static Optional<BigDecimal> percent(ImportRecord row) {
        return Optional.of(Objects.requireNonNull(row.text(At.PERCENT.ordinal())))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(percent -> percent.compareTo(NOTHING_LEFT) > 0 && percent.compareTo(MOST) < 0);
    }
}
