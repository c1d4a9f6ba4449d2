package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.invoices.card.Commitment;
import dev.shorewise.finance.invoices.card.Indexation;
import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.invoices.check.Evidence.Accepted;
import dev.shorewise.finance.invoices.check.LineCheck.Quantities;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the lines of one service of the rate card. */
record ServiceCheck(YearMonth month, RateCard card, Evidence evidence) {

    private static final int MONTHS = 12;

    /** What the lines of a service come to. */
    LineCheck of(RateItem item, Invoiced lines) {
        Money invoiced = lines.amount();
        if (evidence.duplicated().contains(item.service())) {
            return new LineCheck(
                    item.service(),
                    LineState.DUPLICATE,
                    new Quantities(lines.quantity().orElse(null), null),
                    invoiced,
                    Money.zero(card.billing()),
                    List.of(new Difference(
                            Reason.DUPLICATE, invoiced, "an earlier invoice of " + month + " holds the same quantity")),
                    "");
        }
        Optional<Accepted> accepted = accepted(item);
        Optional<Tariff> tariff = tariff(item);
        if (accepted.isEmpty() || tariff.isEmpty()) {
            return Lines.unchecked(
                    item.service(),
                    lines,
                    accepted.isEmpty() ? "no accepted quantity" : "no value of the index, or no rate of exchange");
        }
        return compare(item, lines, accepted.get(), tariff.get());
    }

    /** What was accepted of a service that the invoice does not have; empty if nothing was, or if nobody knows. */
    Optional<LineCheck> missing(RateItem item) {
        return accepted(item)
                .filter(accepted -> evidence.before(item.service()).signum() == 0)
                .flatMap(accepted -> tariff(item).map(tariff -> {
                    Money expected = tariff.charge(accepted.quantity());
                    return new LineCheck(
                            item.service(),
                            LineState.MISSING,
                            new Quantities(null, accepted.quantity()),
                            Money.zero(card.billing()),
                            expected,
                            List.of(new Difference(
                                    Reason.NOT_INVOICED,
                                    expected.negated(),
                                    item.service() + " is not on the invoice")),
                            accepted.source());
                }))
                .filter(check -> check.difference().amount().signum() != 0);
    }

    private LineCheck compare(RateItem item, Invoiced lines, Accepted accepted, Tariff tariff) {
        BigDecimal left =
                accepted.quantity().subtract(evidence.before(item.service())).max(BigDecimal.ZERO);
        Money expected = tariff.charge(left);
        Money difference = lines.amount().plus(expected.negated());
        return new LineCheck(
                item.service(),
                Lines.state(difference, expected, card),
                new Quantities(lines.quantity().orElse(null), left),
                lines.amount(),
                expected,
                Differences.of(tariff, lines, left, expected, otherSteps(item)),
                accepted.source());
    }

    /** What is paid for: what was done, or what was committed to if that is more. */
    private Optional<Accepted> accepted(RateItem item) {
        return evidence.of(item.service()).map(done -> Optional.ofNullable(item.commitment())
                .flatMap((Commitment commitment) -> commitment.least(month.toString()))
                .filter(least -> least.compareTo(done.quantity()) > 0)
                .map(least -> new Accepted(
                        least,
                        done.source() + "; " + done.quantity().toPlainString()
                                + " done, the rest is committed to by the forecast"))
                .orElse(done));
    }

    private Optional<Tariff> tariff(RateItem item) {
        BigDecimal rate = card.currencyClause() == null ? BigDecimal.ONE : evidence.rate();
        Indexation indexation = card.indexation();
        Optional<BigDecimal> factor = indexation == null ? Optional.of(BigDecimal.ONE) : indexation.factor(month);
        return rate == null
                ? Optional.empty()
                : factor.map(
                        step -> new Tariff(item.times(step), rate, card.billing(), evidence.before(item.service())));
    }

    /** The item's price a year before and a year after, and before all steps. */
    private List<BigDecimal> otherSteps(RateItem item) {
        Indexation indexation = card.indexation();
        return indexation == null
                ? List.of()
                : Stream.concat(
                                Stream.of(month.minusMonths(MONTHS), month.plusMonths(MONTHS))
                                        .flatMap(other -> indexation.factor(other).stream()),
                                Stream.of(BigDecimal.ONE))
                        .map(factor -> item.times(factor).price())
                        .toList();
    }
}
