package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lines of invoices in bulk. The identity columns of the profile are the line's id, unique for the vendor. */
@ApplicationScoped
class InvoiceImport implements ImportTarget {

    /** The fields, in the order in which {@link #fields()} lists them. */
    enum At {
        INVOICE_NUMBER(Field.text("invoiceNumber", 100).orRejected()),
        MONTH(Field.text("month", 7).orRejected()),
        SERVICE(Field.text("service", 100).orRejected()),
        AMOUNT(Field.of("amount", FieldType.DECIMAL).orRejected()),
        CURRENCY(Field.text("currency", 3).orRejected()),
        KIND(Field.choice(
                "kind", Arrays.stream(LineKind.values()).map(LineKind::name).toArray(String[]::new))),
        QUANTITY(Field.of("quantity", FieldType.DECIMAL)),
        UNIT_PRICE(Field.of("unitPrice", FieldType.DECIMAL)),
        FX_RATE(Field.of("fxRate", FieldType.DECIMAL)),
        INVOICE_DATE(Field.of("invoiceDate", FieldType.DATE)),
        INVOICE_TOTAL(Field.of("invoiceTotal", FieldType.DECIMAL)),
        DESCRIPTION(Field.text("description", 1000)),
        SITE_ID(Field.text("siteId", 40));

        private final Field field;

        At(Field field) {
            this.field = field;
        }

        String title() {
            return field.name();
        }
    }

    static final String KIND = "invoice-lines";

    private final InvoiceRows rows;

    InvoiceImport(InvoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Field> fields() {
        return Arrays.stream(At.values()).map(at -> at.field).toList();
    }

    @Override
    public Session open(ImportContext context) {
        InvoiceChecks checks = new InvoiceChecks(rows.frozen(context.vendorId()));
        return new Session() {
            @Override
            public Optional<RowProblem> check(ImportRecord row) {
                return checks.problem(row);
            }

            @Override
            public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
                return new InvoiceMerge(connection, context.vendorId()).merge(records);
            }
        };
    }
}
