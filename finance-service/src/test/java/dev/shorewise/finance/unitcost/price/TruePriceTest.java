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
        assertThat(a.steps())
                .extracting(step -> Math.round(step.perResolved() * 1e4) / 1e4)
                .containsExactly(4.4118, -0.1765, 0.2647, 0.0882, 0.0662, 0.3353, 0.3971);
        assertThat(b.steps())
                .extracting(step -> Math.round(step.perResolved() * 1e4) / 1e4)
                .containsExactly(4.0476, 0.1429, 0.0714, 0.1018, 0.1071);
        assertThat(b.invoicePerContact()).isCloseTo(3.40, within(1e-12));
        assertThat(b.total()).isEqualTo(euros("375550"));
        assertThat(b.invoicePerContact() / a.invoicePerContact() - 1)
                .as("A is 12 %% cheaper on the invoice and 20 %% dearer in truth")
                .isCloseTo(0.1333, within(1e-4));
        assertThat(a.value() / b.value() - 1).isCloseTo(0.205, within(1e-3));
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
        Churn churn = Churn.assumed(30_000, 0.5, 180, new Ratio(780, 1000), new Ratio(820, 1000));
        PriceInput withChurn = new PriceInput(
                "a", Map.of(PriceStep.INVOICE, euros("300000")), 100_000, new Ratio(6_800, 10_000), Optional.of(churn));

        TruePrice price = TruePrice.of(withChurn, EUR);

        assertThat(price.total()).isEqualTo(euros("408000.00"));
        assertThat(width(new PriceDraws(List.of(price)).interval(0)))
                .isGreaterThan(2 * width(new PriceDraws(List.of(TruePrice.of(plain, EUR))).interval(0)));
    }

    /** Finance, section 10.1. */
    @Test
    void customersWhoWereSeenToStayAreWorthTheirValueWithAnInterval() {
        Churn churn = Churn.observed(30_000, 180, new Ratio(312, 2_400), new Ratio(360, 2_400));
        Interval loss = churn.interval().orElseThrow();

        assertThat(churn.loss()).as("fewer leave than at the reference").isCloseTo(-108_000, within(1e-6));
        assertThat(-loss.high()).isCloseTo(1_941.27, within(.005));
        assertThat(-loss.low()).isCloseTo(214_076.94, within(.005));
        assertThat(loss.method()).isEqualTo("ci/newcombe@1");
        assertThat(Churn.assumed(30_000, .5, 180, new Ratio(9, 10), new Ratio(8, 10))
                        .interval())
                .as("what is assumed has none")
                .isEmpty();
        assertThat(TruePrice.of(
                                new PriceInput(
                                        "a",
                                        Map.of(PriceStep.INVOICE, euros("300000")),
                                        100_000,
                                        new Ratio(6_800, 10_000),
                                        Optional.of(churn)),
                                EUR)
                        .total())
                .isEqualTo(euros("192000.00"));
    }

    /** Finance, section 3: 338 000 calls for 200 000 issues. */
    @Test
    void whatRepeatsCostIsToldAndNotAddedAgain() {
        TruePrice price = TruePrice.of(
                new PriceInput(
                        "a",
                        Map.of(PriceStep.INVOICE, euros("1690000")),
                        338_000,
                        new Ratio(200_000, 338_000),
                        Optional.empty()),
                EUR);

        assertThat(price.contactsPerResolved()).isCloseTo(1.69, within(1e-12));
        assertThat(price.repeats()).isEqualTo(euros("690000.00"));
        assertThat(price.total()).isEqualTo(euros("1690000"));
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
