package dev.shorewise.finance.invoices;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.inflation.Inflations;
import dev.shorewise.finance.invoices.card.CurrencyClause;
import dev.shorewise.finance.invoices.card.Indexation;
import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.invoices.check.Evidence;
import dev.shorewise.finance.invoices.check.Evidence.Accepted;
import dev.shorewise.finance.invoices.check.InvoiceCheck;
import dev.shorewise.finance.invoices.check.Verification;
import dev.shorewise.finance.invoices.sources.CountedQuantities;
import dev.shorewise.finance.invoices.sources.StatementCredits;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.ExchangeRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together an invoice, its rate card, what was accepted, rates and credits, and keeps what comes of it. No connection
 * is held while vendor-service is waited for.
 */
@ApplicationScoped
public class Checking {

    private final Invoices invoices;
    private final RateCards cards;
    private final AcceptedQuantities quantities;
    private final CountedQuantities counted;
    private final StatementCredits credits;
    private final ExchangeRates rates;
    private final Inflations inflations;

    Checking(
            Invoices invoices,
            RateCards cards,
            AcceptedQuantities quantities,
            CountedQuantities counted,
            StatementCredits credits,
            ExchangeRates rates,
            Inflations inflations) {
        this.invoices = invoices;
        this.cards = cards;
        this.quantities = quantities;
        this.counted = counted;
        this.credits = credits;
        this.rates = rates;
        this.inflations = inflations;
    }

    /**
     * Checks an invoice as it stands, with what is known now.
     *
     * @throws InvoiceRefusal if the vendor has no rate card for its month
     */
    public StoredCheck check(Invoice invoice, String by) {
        String vendorId = invoice.head().vendorId();
        YearMonth month = invoice.head().month();
        StoredRateCard stored = cards.inForce(vendorId, month)
                .orElseThrow(() -> new InvoiceRefusal(
                        InvoiceRefusal.Kind.NO_RATE_CARD, "No rate card of " + vendorId + " holds for " + month + "."));
        List<Fact> facts = new ArrayList<>();
        Map<String, Accepted> accepted = accepted(invoice, stored.card(), facts);
        StatementCredits.Credits owed =
                credits.of(vendorId, month.minusMonths(1), stored.card().billing());
        facts.addAll(owed.facts());
        List<Invoice> before = invoices.before(invoice);
        InvoiceCheck check = Verification.of(
                invoice,
                indexed(stored.card(), month),
                stored.version(),
                new Evidence(
                        accepted,
                        earlier(before),
                        duplicated(invoice, before),
                        rate(invoice, stored.card()),
                        owed.payable().orElse(null)),
                facts.stream().map(fact -> fact.id().toString()).distinct().toList());
        return invoices.keep(invoice, check, by);
    }

    /** With the levels of prices that a country's indexation follows, to the year after the month. */
    private RateCard indexed(RateCard card, YearMonth month) {
        Indexation indexation = card.indexation();
        return indexation == null || indexation.country() == null
                ? card
                : card.with(indexation.with(
                        inflations.levels(indexation.country(), indexation.base(), month.plusYears(1))));
    }

    private Map<String, Accepted> accepted(Invoice invoice, RateCard card, List<Fact> facts) {
        Map<String, Accepted> accepted = new HashMap<>();
        for (AcceptedQuantity quantity :
                quantities.list(invoice.head().vendorId(), invoice.head().month())) {
            accepted.put(
                    quantity.key().service(),
                    new Accepted(quantity.quantity(), quantity.source() + ", accepted by " + quantity.acceptedBy()));
        }
        for (RateItem item : card.items()) {
            if (item.basis().isCounted() && !accepted.containsKey(item.service())) {
                counted.of(invoice.head().vendorId(), invoice.head().month(), item)
                        .ifPresent(found -> {
                            accepted.put(item.service(), found.accepted());
                            facts.add(found.fact());
                        });
            }
        }
        return accepted;
    }

    private static Map<String, BigDecimal> earlier(List<Invoice> before) {
        Map<String, BigDecimal> earlier = new HashMap<>();
        before.stream()
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() == LineKind.SERVICE)
                .forEach(line -> earlier.merge(
                        line.service(), Optional.ofNullable(line.quantity()).orElse(BigDecimal.ZERO), BigDecimal::add));
        return earlier;
    }

    private static Set<String> duplicated(Invoice invoice, List<Invoice> before) {
        Map<String, BigDecimal> here = earlier(List.of(invoice));
        Set<String> duplicated = new HashSet<>();
        for (Invoice other : before) {
            earlier(List.of(other)).forEach((service, quantity) -> {
                if (quantity.signum() != 0
                        && here.getOrDefault(service, BigDecimal.ZERO).compareTo(quantity) == 0) {
                    duplicated.add(service);
                }
            });
        }
        return duplicated;
    }

    private @Nullable BigDecimal rate(Invoice invoice, RateCard card) {
        CurrencyClause clause = card.currencyClause();
        if (clause == null) {
            return BigDecimal.ONE;
        }
        YearMonth month = invoice.head().month();
        Optional<ExchangeRate> published =
                switch (clause.published()) {
                    case MONTH_AVERAGE -> rates.ofMonth(card.currency(), clause.billing(), month);
                    case INVOICE_DAY ->
                        rates.ofDay(
                                card.currency(),
                                clause.billing(),
                                Optional.ofNullable(invoice.head().invoicedOn()).orElse(month.atEndOfMonth()));
                };
        return published.map(ExchangeRate::value).map(clause::agreed).orElse(null);
    }
}
