package dev.shorewise.finance.invoices.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceLine;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.finance.invoices.card.Basis;
import dev.shorewise.finance.invoices.card.Commitment;
import dev.shorewise.finance.invoices.card.CurrencyClause;
import dev.shorewise.finance.invoices.card.Indexation;
import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.invoices.check.Evidence.Accepted;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final YearMonth MONTH = YearMonth.parse("2026-10");
    private static final Money NO_CREDITS = Money.zero(EUR);

    @Test
    void theInvoiceOfTheReferenceDiffersAsItSays() {
        InvoiceCheck check = verify(
                card(null, null, null),
                evidence(Map.of("voice", "41200", "chat", "15000"), NO_CREDITS),
                line("voice", "41250", "4.20", "173250.00", null),
                line("chat", "15000", "3.10", "46500.00", null));

        assertThat(check.invoiced()).isEqualTo(euros("219750.00"));
        assertThat(check.expected()).isEqualTo(euros("218040.00"));
        assertThat(check.difference()).isEqualTo(euros("1710.00"));
        assertThat(check.lines().get(0).differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(tuple(Reason.VOLUME, euros("210.00")));
        assertThat(check.lines().get(1).differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(tuple(Reason.PRICE, euros("1500.00")));
        assertThat(check.lines()).extracting(LineCheck::state).containsOnly(LineState.OVER);
    }

    @Test
    void whatIsTooLittleToArgueAboutMatches() {
        InvoiceCheck check = verify(
                card(null, null, null),
                evidence(Map.of("voice", "41200", "chat", "0"), NO_CREDITS),
                line("voice", "41210", "4.20", "173082.00", null));

        assertThat(check.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(LineState.MATCHED);
            assertThat(line.difference()).isEqualTo(euros("42.00"));
        });
        assertThat(check.isClean()).isTrue();
    }

    @Test
    void whatWasNotAgreedWasInvoicedBeforeOrIsMissingIsNamed() {
        Evidence evidence = new Evidence(
                accepted(Map.of("voice", "100", "chat", "10")),
                Map.of("voice", number("100")),
                Set.of("voice"),
                BigDecimal.ONE,
                NO_CREDITS);

        InvoiceCheck check = verify(
                card(null, null, null),
                evidence,
                line("voice", "100", "4.20", "420.00", null),
                line("video", "1", "9.00", "9.00", null));

        assertThat(check.lines())
                .extracting(LineCheck::service, LineCheck::state, LineCheck::difference)
                .containsExactly(
                        tuple("voice", LineState.DUPLICATE, euros("420.00")),
                        tuple("chat", LineState.MISSING, euros("-30.00")),
                        tuple("video", LineState.UNEXPECTED, euros("9.00")));
    }

    @Test
    void whatNobodyKnowsIsNeitherRightNorWrong() {
        InvoiceCheck check = verify(
                card(null, null, number("0.19")),
                evidence(Map.of(), null),
                line("voice", "100", "4.20", "420.00", null));

        assertThat(check.lines())
                .extracting(LineCheck::service, LineCheck::state, LineCheck::expected)
                .containsExactly(
                        tuple("voice", LineState.UNCHECKED, null),
                        tuple("credits", LineState.UNCHECKED, null),
                        tuple("tax", LineState.UNCHECKED, null));
        assertThat(check.difference()).isEqualTo(euros("0.00"));
        assertThat(check.isClean()).isFalse();
    }

    @Test
    void creditsThatAreForgottenAndTaxOnTheWrongBaseAreFound() {
        InvoiceCheck check = verify(
                card(null, null, number("0.20")),
                evidence(Map.of("voice", "100", "chat", "0"), euros("-12000.00")),
                line("voice", "100", "4.20", "420.00", null),
                new InvoiceLine("t", LineKind.TAX, "tax", null, null, euros("84.00"), null, null, null));

        assertThat(check.lines())
                .extracting(LineCheck::service, LineCheck::state, LineCheck::difference)
                .containsExactly(
                        tuple("voice", LineState.MATCHED, euros("0.00")),
                        tuple("credits", LineState.OVER, euros("12000.00")),
                        tuple("tax", LineState.OVER, euros("2400.00")));
    }

    @Test
    void theStepOfTheIndexThatIsNotDueYetAndTheWrongRateAreToldFromThePrice() {
        Indexation indexation = new Indexation(
                "wages",
                YearMonth.parse("2025-10"),
                1,
                3,
                BigDecimal.ONE,
                new Indexation.Limits(null, null),
                false,
                Map.of("2025-10", number("100"), "2026-10", number("105")),
                null);
        CurrencyClause clause = new CurrencyClause(
                "EUR", CurrencyClause.Published.MONTH_AVERAGE, null, BigDecimal.ZERO, BigDecimal.ONE);
        Evidence evidence = new Evidence(
                accepted(Map.of("voice", "1000", "chat", "0")), Map.of(), Set.of(), number("0.92"), NO_CREDITS);

        InvoiceCheck check =
                verify(card(indexation, clause, null), evidence, line("voice", "1000", "4.1895", "4189.50", "0.95"));

        assertThat(check.lines().get(0).expected()).isEqualTo(euros("3864.00"));
        assertThat(check.lines().get(0).differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(tuple(Reason.INDEXATION, euros("193.20")), tuple(Reason.CURRENCY, euros("132.30")));
    }

    @Test
    void lessThanTheCommitmentIsExpectedAllTheSame() {
        RateItem committed = new RateItem(
                "voice",
                Basis.CONTACT,
                number("4.00"),
                null,
                null,
                new Commitment(number("0.90"), Map.of("2026-10", number("50000"))));
        RateCard card = new RateCard(YearMonth.parse("2026-01"), "EUR", List.of(committed), null, null, null, null);

        InvoiceCheck check = verify(
                card,
                evidence(Map.of("voice", "42000"), NO_CREDITS),
                line("voice", "45000", "4.00", "180000.00", null));

        assertThat(check.isClean()).isTrue();
    }

    @Test
    void aTotalThatIsNotTheSumOfItsLinesIsFound() {
        Invoice invoice = invoice(euros("500.00"), line("voice", "100", "4.20", "420.00", null));

        InvoiceCheck check = Verification.of(
                invoice,
                card(null, null, null),
                1,
                evidence(Map.of("voice", "100", "chat", "0"), NO_CREDITS),
                List.of());

        assertThat(check.findings())
                .singleElement()
                .asString()
                .contains("420.00 EUR")
                .contains("500.00 EUR");
    }

    @Property(tries = 300)
    void thePartsAddUpToTheDifferenceWhateverIsInvoiced(
            @ForAll @BigRange(min = "0", max = "99999") @Scale(3) BigDecimal quantity,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(3) BigDecimal accepted,
            @ForAll @BigRange(min = "0", max = "50") @Scale(4) BigDecimal price,
            @ForAll @BigRange(min = "0.5", max = "2") @Scale(5) BigDecimal printed,
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal amount) {
        CurrencyClause clause = new CurrencyClause(
                "EUR", CurrencyClause.Published.MONTH_AVERAGE, null, BigDecimal.ZERO, BigDecimal.ONE);
        Evidence evidence = new Evidence(
                Map.of(
                        "voice", new Accepted(accepted, "us"),
                        "chat", new Accepted(BigDecimal.ZERO, "us")),
                Map.of(),
                Set.of(),
                number("0.9137"),
                NO_CREDITS);

        InvoiceCheck check = verify(
                card(null, clause, null),
                evidence,
                line("voice", quantity.toString(), price.toString(), amount.toString(), printed.toString()));

        LineCheck line = check.lines().get(0);
        assertThat(line.differences().stream().map(Difference::amount).reduce(Money.zero(EUR), Money::plus))
                .isEqualTo(line.difference());
        assertThat(line.difference()).isEqualTo(check.difference());
    }

    private static InvoiceCheck verify(RateCard card, Evidence evidence, InvoiceLine... lines) {
        return Verification.of(invoice(null, lines), card, 1, evidence, List.of());
    }

    private static Invoice invoice(@Nullable Money total, InvoiceLine... lines) {
        return new Invoice(
                new UUID(0, 1),
                new Invoice.Head("a", "INV-1", MONTH, null, EUR, total),
                InvoiceState.RECEIVED,
                1,
                Instant.EPOCH,
                List.of(lines));
    }

    private static RateCard card(
            @Nullable Indexation indexation, @Nullable CurrencyClause clause, @Nullable BigDecimal tax) {
        return new RateCard(
                YearMonth.parse("2026-01"),
                clause == null ? "EUR" : "USD",
                List.of(
                        new RateItem("voice", Basis.CONTACT, number("4.20"), null, null, null),
                        new RateItem("chat", Basis.CONTACT, number("3.00"), null, null, null)),
                indexation,
                clause,
                tax,
                null);
    }

    private static Evidence evidence(Map<String, String> accepted, @Nullable Money credits) {
        return new Evidence(accepted(accepted), Map.of(), Set.of(), BigDecimal.ONE, credits);
    }

    private static Map<String, Accepted> accepted(Map<String, String> quantities) {
        Map<String, Accepted> accepted = new HashMap<>();
        quantities.forEach((service, quantity) -> accepted.put(service, new Accepted(number(quantity), "us")));
        return accepted;
    }

    private static InvoiceLine line(
            String service, String quantity, String price, String amount, @Nullable String printed) {
        return new InvoiceLine(
                service,
                LineKind.SERVICE,
                service,
                number(quantity),
                number(price),
                euros(amount),
                printed == null ? null : number(printed),
                null,
                null);
    }

    private static Money euros(String amount) {
        return new Money(number(amount), EUR);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
