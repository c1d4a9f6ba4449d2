package dev.shorewise.finance.invoices.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.finance.invoices.card.CurrencyClause.Published;
import dev.shorewise.finance.invoices.card.Indexation.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of finance, sections 7 and 8.1. */
class RateCardTest {

    private static final Bands BANDS =
            new Bands(number("100000"), number("0.05"), number("3.10"), number("2.60"), null);

    @ParameterizedTest
    @CsvSource({"100000,400000.00", "104000,400000.00", "112000,421700.00", "90000,387000.00"})
    void contactsBeyondTheDeadBandHaveTheirOwnPrice(BigDecimal contacts, BigDecimal charge) {
        RateItem item = new RateItem("care", Basis.FIXED_WITH_BANDS, number("400000.00"), null, BANDS, null);

        assertThat(item.charge(contacts)).isEqualByComparingTo(charge);
    }

    @ParameterizedTest
    @CsvSource({"125000,false", "125001,true", "75000,false", "74999,true"})
    void aQuarterOffTheBaselineOpensThePriceAnew(BigDecimal contacts, boolean reopens) {
        assertThat(BANDS.mustReopen(contacts)).isEqualTo(reopens);
    }

    @Test
    void aMonthOfPeopleIsPeopleTimesTheirRate() {
        RateItem item = new RateItem("team", Basis.FTE_MONTH, number("1650.00"), null, null, null);

        assertThat(item.charge(number("150"))).isEqualByComparingTo("247500.00");
    }

    @Test
    void aPriceForAProductiveHourIsThatOfPaidHoursLessShrinkage() {
        BigDecimal hours = number("176")
                .multiply(BigDecimal.ONE.subtract(number(".103")))
                .multiply(BigDecimal.ONE.subtract(number(".14")));
        RateItem item = new RateItem("hours", Basis.PRODUCTIVE_HOUR, number("11.48"), null, null, null);

        assertThat(hours).isEqualByComparingTo("135.76992");
        assertThat(number("233864.81").divide(hours.multiply(number("150")), MathContext.DECIMAL64))
                .isCloseTo(item.price(), within(number("0.005")));
    }

    @Test
    void lessThanTheCommittedShareOfTheForecastIsPaidForAllTheSame() {
        Commitment commitment = new Commitment(number("0.90"), Map.of("2026-10", number("50000")));

        assertThat(commitment.least("2026-10")).hasValueSatisfying(least -> assertThat(least.multiply(number("4.00")))
                .isEqualByComparingTo("180000.00"));
        assertThat(commitment.least("2026-11")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"112.3,10.40", "110.4345,10.28", "107.9804,10.096", "105.633,10.00"})
    void aPriceFollowsItsIndexBetweenFloorAndCap(BigDecimal index, BigDecimal price) {
        assertThat(stepped(false, Map.of("2026-01", number("106.7"), "2027-01", index))
                        .factor(YearMonth.parse("2027-04"))
                        .map(factor -> item().times(factor).price()))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(price));
    }

    @Test
    void aPriceStaysUntilItsMonthComes() {
        Indexation indexation = stepped(false, Map.of("2026-01", number("100"), "2027-01", number("105")));

        assertThat(indexation.factor(YearMonth.parse("2027-03"))).hasValue(BigDecimal.ONE);
        assertThat(indexation.factor(YearMonth.parse("2028-04")))
                .as("without the value of 2028-01")
                .isEmpty();
    }

    @Test
    void stepsOfStepsDifferFromStepsOfTheBaseWhereALimitHolds() {
        Map<String, BigDecimal> values =
                Map.of("2026-01", number("100"), "2027-01", number("110"), "2028-01", number("110"));

        assertThat(stepped(true, values).factor(YearMonth.parse("2028-04")))
                .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("1.04"));
        assertThat(stepped(
                                true,
                                Map.of("2026-01", number("100"), "2027-01", number("105"), "2028-01", number("110.25")))
                        .factor(YearMonth.parse("2028-04")))
                .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("1.0816"));
        assertThat(stepped(false, values).factor(YearMonth.parse("2028-04")))
                .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("1.04"));
    }

    @ParameterizedTest
    @CsvSource({"0.92,0.92", "0.94,0.92", "0.9844,0.9522", "0.8464,0.87975"})
    void aRateMovesOnlyBeyondItsCorridorAndOnlyByTheClientsShare(BigDecimal published, BigDecimal agreed) {
        CurrencyClause clause =
                new CurrencyClause("EUR", Published.MONTH_AVERAGE, number("0.92"), number("0.03"), number("0.875"));

        assertThat(clause.agreed(published)).isCloseTo(agreed, within(number("0.0001")));
    }

    @Test
    void bandsBelongToAFeeAndAServiceStandsOnce() {
        assertThatThrownBy(() -> new RateItem("x", Basis.CONTACT, number("1"), null, BANDS, null))
                .hasMessageContaining("FIXED_WITH_BANDS");
        assertThatThrownBy(() -> new RateCard(
                        YearMonth.parse("2026-01"), "EUR", List.of(item(), item()), null, null, null, null))
                .hasMessageContaining("each service once");
    }

    private static RateItem item() {
        return new RateItem("voice", Basis.CONTACT, number("10.00"), null, null, null);
    }

    private static Indexation stepped(boolean stepwise, Map<String, BigDecimal> values) {
        return new Indexation(
                "wages",
                YearMonth.parse("2026-01"),
                4,
                3,
                number("0.8"),
                new Limits(BigDecimal.ZERO, number("0.04")),
                stepwise,
                values,
                null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
