package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceLine;
import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.Rounding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks an invoice three ways: what was agreed, what was accepted, what was invoiced (finance, section 7.6). */
public final class Verification {

    private final Invoice invoice;
    private final RateCard card;
    private final Evidence evidence;
    private final List<LineCheck> checks = new ArrayList<>();

    private Verification(Invoice invoice, RateCard card, Evidence evidence) {
        this.invoice = invoice;
        this.card = card;
        this.evidence = evidence;
    }

    /**
     * What an invoice comes to.
     *
     * @param version of the rate card
     * @param facts answers of other services that the evidence rests on, by id
     */
    public static InvoiceCheck of(Invoice invoice, RateCard card, int version, Evidence evidence, List<String> facts) {
        Verification verification = new Verification(invoice, card, evidence);
        verification.run();
        return verification.result(version, facts);
    }

    private void run() {
        if (!invoice.head().currency().equals(card.billing())) {
            byService(LineKind.SERVICE)
                    .forEach((service, lines) -> checks.add(Lines.unchecked(
                            service,
                            lines,
                            "the invoice is in another currency than the rate card's " + card.billing())));
            return;
        }
        Map<String, Invoiced> services = byService(LineKind.SERVICE);
        ServiceCheck check = new ServiceCheck(invoice.head().month(), card, evidence);
        for (RateItem item : card.items()) {
            Optional.ofNullable(services.remove(item.service()))
                    .map(lines -> check.of(item, lines))
                    .or(() -> check.missing(item))
                    .ifPresent(checks::add);
        }
        services.forEach((service, lines) -> checks.add(Lines.notOnCard(service, lines)));
        credits(byService(LineKind.CREDIT).values());
        tax(byService(LineKind.TAX).values());
    }

    private void credits(Collection<Invoiced> lines) {
        Money invoiced = sum(lines);
        Money expected = evidence.credits();
        if (expected == null) {
            checks.add(Lines.unchecked(
                    "credits", invoiced, "the statements of the previous month are not locked or not to be had"));
        } else if (!lines.isEmpty() || expected.amount().signum() != 0) {
            checks.add(Lines.compared(
                    "credits", Reason.CREDITS, invoiced, expected, "payable by the previous month's statements", card));
        }
    }

    private void tax(Collection<Invoiced> lines) {
        Money invoiced = sum(lines);
        if (card.taxRate() == null) {
            lines.forEach(line -> checks.add(Lines.notOnCard("tax", line)));
        } else if (checks.stream().anyMatch(check -> check.expected() == null)) {
            checks.add(Lines.unchecked("tax", invoiced, "what it is a share of is not known"));
        } else {
            Money base = checks.stream()
                    .map(check -> Optional.ofNullable(check.expected()).orElseThrow())
                    .reduce(Money.zero(card.billing()), Money::plus);
            checks.add(Lines.compared(
                    "tax",
                    Reason.TAX,
                    invoiced,
                    Money.rounded(base.amount().multiply(card.taxRate()), card.billing()),
                    card.taxRate().toPlainString() + " of " + base,
                    card));
        }
    }

    private InvoiceCheck result(int version, List<String> facts) {
        Money stated = invoice.head().total();
        List<String> findings = new ArrayList<>();
        if (stated != null && !stated.equals(invoice.sum())) {
            findings.add("The lines add up to " + invoice.sum() + ", the invoice states " + stated + ".");
        }
        byService(LineKind.SERVICE).forEach((service, lines) -> card.find(service)
                .filter(item -> item.bands() != null
                        && lines.quantity().filter(item.bands()::mustReopen).isPresent())
                .ifPresent(item -> findings.add(service + ": so far off its baseline that the price is to be negotiated"
                        + " anew (RENEGOTIATE).")));
        if (card.currencyClause() != null
                && invoice.lines().stream()
                        .anyMatch(line -> line.kind() == LineKind.SERVICE && line.fxRate() == null)) {
            findings.add("The invoice does not name its rate of exchange.");
        }
        Money expected = checks.stream()
                .flatMap(check -> Optional.ofNullable(check.expected()).stream())
                .reduce(Money.zero(invoice.head().currency()), Money::plus);
        return new InvoiceCheck(checks, invoice.sum(), stated, expected, findings, version, facts, Rounding.ofHouse());
    }

    private Map<String, Invoiced> byService(LineKind kind) {
        Map<String, List<InvoiceLine>> lines = new LinkedHashMap<>();
        invoice.lines().stream().filter(line -> line.kind() == kind).forEach(line -> lines.computeIfAbsent(
                        line.service(), service -> new ArrayList<>())
                .add(line));
        Map<String, Invoiced> invoiced = new LinkedHashMap<>();
        lines.forEach((service, of) ->
                invoiced.put(service, new Invoiced(of, invoice.head().currency())));
        return invoiced;
    }

    private Money sum(Collection<Invoiced> lines) {
        return lines.stream().map(Invoiced::amount).reduce(Money.zero(card.billing()), Money::plus);
    }
}
