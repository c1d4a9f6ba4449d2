package dev.shorewise.finance.invoices;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargePeriod;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.ledger.Tags;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.periods.ClosedPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings accepted invoices into the ledger. Each line is posted once; accepted again with another amount, the difference
 * follows as a correction. What stands in the ledger is never changed, so that closed months stay as they are: their lines
 * enter the first open month after them, as corrections.
 */
@ApplicationScoped
public class Posting {

    private static final String SOURCE = "invoice/";

    private final CostLines ledger;
    private final ClosedPeriods periods;

    Posting(CostLines ledger, ClosedPeriods periods) {
        this.ledger = ledger;
        this.periods = periods;
    }

    /**
     * What became of an invoice in the ledger.
     *
     * @param lines that were posted now; 0 if all stood there
     * @param refused why none was posted; empty if nothing stood in the way
     */
    public record Posted(int lines, Optional<String> refused) {}

    /** Where the lines come from that an invoice of a vendor posted; no import profile is named so. */
    public static String source(String vendorId) {
        return SOURCE + vendorId;
    }

    /** Posts what is not posted yet, in the caller's transaction. */
    Posted post(Invoice invoice) {
        Invoice.Head head = invoice.head();
        ledger.holdOffClosing();
        List<CostLine> booked = ledger.all(new CostFilter(head.vendorId(), null, null, null, head.number(), null));
        String source = source(head.vendorId());
        String others = booked.stream()
                .map(line -> line.key().source())
                .filter(other -> !other.equals(source))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            return new Posted(
                    0,
                    Optional.of(
                            "Cost lines of " + others + " name this invoice: it is booked already, and not twice."));
        }
        YearMonth month = periods.firstOpen(head.month());
        List<CostLine> lines = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            posting(head, line, month, booked).ifPresent(lines::add);
        }
        ledger.put(source, lines);
        return new Posted(lines.size(), Optional.empty());
    }

    private static Optional<CostLine> posting(
            Invoice.Head head, InvoiceLine line, YearMonth month, List<CostLine> booked) {
        String key = head.number() + "/" + line.lineId() + "#";
        List<CostLine> before = booked.stream()
                .filter(other -> other.key().lineId().startsWith(key)
                        && other.key().lineId().substring(key.length()).matches("[0-9]+"))
                .toList();
        Money missing = before.stream().map(CostLine::cost).map(Money::negated).reduce(line.amount(), Money::plus);
        if (missing.amount().signum() == 0) {
            return Optional.empty();
        }
        CostCategory category = category(line.kind());
        boolean corrects = !before.isEmpty()
                || !month.equals(head.month())
                || category.isReceived() && missing.amount().signum() > 0;
        return Optional.of(new CostLine(
                new CostLine.Key(source(head.vendorId()), key + (before.size() + 1)),
                new CostLine.Scope(head.vendorId(), line.siteId(), null, Tags.NONE),
                category,
                ChargePeriod.of(month),
                missing,
                new CostLine.Bill(
                        Charge.of(
                                category,
                                Optional.empty(),
                                Optional.of(corrects ? ChargeClass.CORRECTION : ChargeClass.REGULAR),
                                Optional.empty()),
                        null,
                        null,
                        head.number(),
                        line.description() == null ? line.service() : line.description())));
    }

    private static CostCategory category(LineKind kind) {
        return switch (kind) {
            case SERVICE -> CostCategory.SERVICE;
            case CREDIT -> CostCategory.CREDIT;
            case TAX -> CostCategory.TAX;
        };
    }
}
