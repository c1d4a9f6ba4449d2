package dev.shorewise.finance.unitcost.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.baseline.Agent.Overseer;
import dev.shorewise.finance.unitcost.baseline.Baseline.Hours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vector of finance, section 4.2. */
class BaselineTest {

    private static final Baseline BASELINE = Baseline.of(
            new Agent(
                    number("28800"),
                    number("0.28"),
                    Map.of(
                            "benefits", number("1500"),
                            "facilities", number("2200"),
                            "technology", number("1900"),
                            "training", number("1800")),
                    new Overseer(number("42000"), number("12")),
                    new Overseer(number("36000"), number("25")),
                    number("0.25"),
                    number("4500")),
            new Hours(number("1820"), number("0.30"), number("0.82"), number("420")),
            Currency.getInstance("EUR"));

    @Test
    void anAgentCostsMoreThanTheWage() {
        assertThat(BASELINE.year().amount()).isEqualByComparingTo("51712.20");
        assertThat(BASELINE.parts()).containsEntry("supervisor", euros("4480.00"));
        assertThat(BASELINE.parts()).containsEntry("reviewer", euros("1843.20"));
        assertThat(BASELINE.parts()).containsEntry("attrition", euros("1125.00"));
        assertThat(six(BASELINE.per(number("28800")))).isEqualByComparingTo("1.795563");
    }

    @Test
    void eachDenominatorHasItsOwnPrice() {
        assertThat(BASELINE.hours().productive()).isEqualByComparingTo("1274");
        assertThat(BASELINE.hours().contacts()).isEqualByComparingTo("8954.4");
        assertThat(six(BASELINE.per(BASELINE.hours().paid()))).isEqualByComparingTo("28.413297");
        assertThat(six(BASELINE.per(BASELINE.hours().productive()))).isEqualByComparingTo("40.590424");
        assertThat(six(BASELINE.per(BASELINE.hours().contacts()))).isEqualByComparingTo("5.775060");
    }

    @Test
    void aSavingIsAShareOfTheBaseline() {
        assertThat(BASELINE.saving(number("5.775060")).abs()).isLessThan(number("0.000001"));
        assertThat(BASELINE.saving(number("2.88753"))).isCloseTo(number("0.5"), within(number("0.000001")));
    }

    /** Finance, section 9.1. */
    @Test
    void whoLeavesIsReplacedAtACost() {
        Replacement replacement = new Replacement(
                number("1200.00"),
                number("4"),
                number("520.00"),
                List.of(number(".30"), number(".50"), number(".70"), number(".85")));

        assertThat(replacement.lostWeeks()).isEqualByComparingTo("1.65");
        assertThat(replacement.lostWeeks().multiply(replacement.weeklyCost())).isEqualByComparingTo("858.00");
        assertThat(replacement.cost()).isEqualByComparingTo("4138.00");
        assertThat(replacement.yearly(number("150"), number(".36"), Currency.getInstance("EUR")))
                .as("54 leavers")
                .isEqualTo(euros("223452.00"));
    }

    private static Money euros(String amount) {
        return new Money(number(amount), Currency.getInstance("EUR"));
    }

    private static BigDecimal six(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
