package dev.shorewise.finance.invoices;

import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds invoices against the cost lines that name them. */
@ApplicationScoped
public class Reconciliation {

    private final Invoices invoices;
    private final CostLines ledger;

    Reconciliation(Invoices invoices, CostLines ledger) {
        this.invoices = invoices;
        this.ledger = ledger;
    }

    /**
     * An invoice and the cost lines that name it.
     *
     * @param invoiced sum of its lines
     * @param booked sum of the cost lines, in its currency
     * @param costLines how many those are
     * @param posted how many of them the invoice posted itself
     */
    public record Held(Invoice invoice, Money invoiced, Money booked, int costLines, long posted) {

        /** Booked less invoiced. */
        public Money difference() {
            return booked.plus(invoiced.negated());
        }
    }

    /**
     * A vendor's month.
     *
     * @param held each invoice that bills it
     * @param unknown numbers of invoices that nobody sent but cost lines of the month name, with the sums of those
     */
    public record HeldMonth(List<Held> held, Map<String, List<Money>> unknown) {}

    /** One invoice. */
    public Held of(Invoice invoice) {
        Invoice.Head head = invoice.head();
        String currency = head.currency().getCurrencyCode();
        List<CostLine> lines = ledger.all(new CostFilter(head.vendorId(), null, null, currency, head.number(), null));
        String own = Posting.source(head.vendorId());
        return new Held(
                invoice,
                invoice.sum(),
                lines.stream().map(CostLine::cost).reduce(Money.zero(head.currency()), Money::plus),
                lines.size(),
                lines.stream().filter(line -> line.key().source().equals(own)).count());
    }

    /** All invoices that bill a vendor's month, and cost lines of the month that name others. */
    public HeldMonth of(String vendorId, YearMonth month) {
        List<Held> held =
                invoices
                        .list(new InvoiceFilter(vendorId, month, null, null), Optional.empty(), Integer.MAX_VALUE)
                        .stream()
                        .flatMap(invoice -> invoices.find(invoice.id()).stream())
                        .map(this::of)
                        .toList();
        Set<String> known =
                invoices
                        .list(new InvoiceFilter(vendorId, null, null, null), Optional.empty(), Integer.MAX_VALUE)
                        .stream()
                        .map(invoice -> invoice.head().number())
                        .collect(Collectors.toSet());
        Map<String, List<Money>> unknown = new TreeMap<>();
        for (CostLine line : ledger.all(CostFilter.of(vendorId, month))) {
            String number = line.bill().invoiceId();
            if (number != null && !known.contains(number)) {
                unknown.merge(number, List.of(line.cost()), Reconciliation::sum);
            }
        }
        return new HeldMonth(held, unknown);
    }

    /** Sums by currency: amounts of different currencies are never added. */
    private static List<Money> sum(List<Money> some, List<Money> more) {
        List<Money> sums = new ArrayList<>(some);
        for (Money money : more) {
            int at = 0;
            while (at < sums.size() && !sums.get(at).currency().equals(money.currency())) {
                at++;
            }
            if (at < sums.size()) {
                sums.set(at, sums.get(at).plus(money));
            } else {
                sums.add(money);
            }
        }
        return sums;
    }
}
