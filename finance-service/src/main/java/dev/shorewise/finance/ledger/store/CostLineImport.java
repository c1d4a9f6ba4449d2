package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.ChargeCategory;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargeFrequency;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.periods.ClosedPeriod;
import dev.shorewise.finance.periods.ClosedPeriods;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Cost lines in bulk: what a profile can fill. The identity columns of the profile are the line's id. */
@ApplicationScoped
class CostLineImport implements ImportTarget {

    /** The fields, in the order in which {@link #fields()} lists them. */
    enum At {
        VENDOR_ID(Field.text("vendorId", 40).orRejected()),
        CATEGORY(Field.choice(
                        "category",
                        Arrays.stream(CostCategory.values())
                                .map(CostCategory::id)
                                .toArray(String[]::new))
                .orRejected()),
        AMOUNT(Field.of("amount", FieldType.DECIMAL).orRejected()),
        CURRENCY(Field.text("currency", 3).orRejected()),
        MONTH(Field.text("month", 7)),
        CHARGE_PERIOD_START(Field.of("chargePeriodStart", FieldType.DATE)),
        CHARGE_PERIOD_END(Field.of("chargePeriodEnd", FieldType.DATE)),
        LINE_ID(Field.text("lineId", 400)),
        SITE_ID(Field.text("siteId", 40)),
        INVOICE_ID(Field.text("invoiceId", 200)),
        DESCRIPTION(Field.text("description", 1000)),
        CHARGE_CATEGORY(Field.choice("chargeCategory", names(ChargeCategory.values()))),
        CHARGE_CLASS(Field.choice("chargeClass", names(ChargeClass.values()))),
        CHARGE_FREQUENCY(Field.choice("chargeFrequency", names(ChargeFrequency.values()))),
        EFFECTIVE_AMOUNT(Field.of("effectiveAmount", FieldType.DECIMAL)),
        CONTRACTED_AMOUNT(Field.of("contractedAmount", FieldType.DECIMAL)),
        CONTRACT_ID(Field.text("contractId", 100)),
        TAGS(Field.text("tags", 2000));

        private final Field field;

        At(Field field) {
            this.field = field;
        }

        Field field() {
            return field;
        }

        private static String[] names(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
        }
    }

    private static final List<Field> FIELDS =
            Arrays.stream(At.values()).map(At::field).toList();

    private final ClosedPeriods closed;
    private final ClosedInvoices invoices;

    CostLineImport(ClosedPeriods closed, ClosedInvoices invoices) {
        this.closed = closed;
        this.invoices = invoices;
    }

    @Override
    public String kind() {
        return "cost-lines";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Session open(ImportContext context) {
        return new CostLineImportSession(
                context.profileId(),
                closed.list().stream().map(ClosedPeriod::month).collect(Collectors.toUnmodifiableSet()),
                invoices.find());
    }
}
