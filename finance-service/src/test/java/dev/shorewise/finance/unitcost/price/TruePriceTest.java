package dev.shorewise.finance.unitcost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.finance.money.Money;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The vector of finance, section 10.2. */
class TruePriceTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void theCheaperInvoiceIsTheDearerIssue() {
        TruePrice a = TruePrice.of(vendorA(68_000, 100_000), EUR);
        TruePrice b = TruePrice.of(vendorB(84_000, 100_000), EUR);

        assertThat(a.steps()).extracting(TruePrice.Step::step).startsWith(PriceStep.INVOICE, PriceStep.CREDITS);
        assertThat(a.steps().get(0).perResolved()).isCloseTo(4.4118, within(5e-5));
        assertThat(a.steps().get(1).perResolved()).isCloseTo(-0.1765, within(5e-5));
        assertThat(a.invoicePerContact()).isCloseTo(3.00, within(1e-12));
        assertThat(a.contactsPerResolved()).isCloseTo(1.4706, within(5e-5));
        assertThat(a.total()).isEqualTo(euros("366300"));
        assertThat(a.value()).isCloseTo(5.3868, within(5e-5));
        assertThat(a.steps().get(a.steps().size() - 1).after()).isEqualTo(a.value());
        assertThat(b.contactsPerResolved()).isCloseTo(1.1905, within(5e-5));
        assertThat(b.value()).isCloseTo(4.4708, within(5e-5));
    }

    @Test
    void fewAnswersLeaveThePriceOpenAndManyDoNot() {
        PriceDraws few = draws(68, 84, 100);
        PriceDraws many = draws(68_000, 84_000, 100_000);

        assertThat(width(few.interval(0))).isGreaterThan(10 * width(many.interval(0)));
        assertThat(few.interval(0).contains(5.3868)).isTrue();
        assertThat(few.lowest(1)).isBetween(0.95, 0.9999);
        assertThat(many.lowest(1)).isEqualTo(1.0);
        assertThat(few.ranking()).containsExactly(1, 0);
    }

    @Test
    void theSameAnswersGiveTheSameIntervalWhateverElseIsCompared() {
        PriceDraws together = draws(68, 84, 100);
        PriceDraws alone = new PriceDraws(List.of(TruePrice.of(vendorA(68, 100), EUR)));

        assertThat(alone.interval(0)).isEqualTo(together.interval(0));
    }

    @Test
    void leavingCustomersCostWhatTheAssumptionSaysAndWidenTheInterval() {
        PriceInput plain = vendorA(6_800, 10_000);
        Churn churn = new Churn(30_000, 0.5, 180, new Ratio(780, 1000), new Ratio(820, 1000));
        PriceInput withChurn = new PriceInput(
                "a", Map.of(PriceStep.INVOICE, euros("300000")), 100_000, new Ratio(6_800, 10_000), Optional.of(churn));

        TruePrice price = TruePrice.of(withChurn, EUR);

        assertThat(price.total()).isEqualTo(euros("408000.00"));
        assertThat(width(new PriceDraws(List.of(price)).interval(0)))
                .isGreaterThan(2 * width(new PriceDraws(List.of(TruePrice.of(plain, EUR))).interval(0)));
    }

    private static PriceDraws draws(long a, long b, long asked) {
        return new PriceDraws(List.of(TruePrice.of(vendorA(a, asked), EUR), TruePrice.of(vendorB(b, asked), EUR)));
    }

    private static PriceInput vendorA(long resolved, long asked) {
        return new PriceInput(
                "a",
                Map.of(
                        PriceStep.INVOICE, euros("300000"),
                        PriceStep.CREDITS, euros("-12000"),
                        PriceStep.GOVERNANCE, euros("18000"),
                        PriceStep.QUALITY_ASSURANCE, euros("6000"),
                        PriceStep.TRAVEL_AND_COMPLIANCE, euros("4500"),
                        PriceStep.ESCALATIONS, euros("22800"),
                        PriceStep.CHURN, euros("27000")),
                100_000,
                new Ratio(resolved, asked),
                Optional.empty());
    }

    private static PriceInput vendorB(long resolved, long asked) {
        return new PriceInput(
                "b",
                Map.of(
                        PriceStep.INVOICE, euros("340000"),
                        PriceStep.GOVERNANCE, euros("12000"),
                        PriceStep.QUALITY_ASSURANCE, euros("6000"),
                        PriceStep.ESCALATIONS, euros("8550"),
                        PriceStep.CHURN, euros("9000")),
                100_000,
                new Ratio(resolved, asked),
                Optional.empty());
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
