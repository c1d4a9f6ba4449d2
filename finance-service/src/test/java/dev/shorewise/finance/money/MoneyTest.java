package dev.shorewise.finance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of finance, section 1. */
class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "2.345, EUR, 2.35",
        "-2.345, EUR, -2.35",
        "2.335, EUR, 2.34",
        "2.344999, EUR, 2.34",
        "0.5, JPY, 1",
        "-0.5, JPY, -1",
        "1.0005, TND, 1.001"
    })
    void anAmountIsRoundedHalfUpAwayFromZeroAtItsMinorUnit(BigDecimal computed, String currency, String expected) {
        Money money = Money.rounded(computed, Currency.getInstance(currency));

        assertThat(money.amount()).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2.345, EUR, 2.34",
        "-2.345, EUR, -2.34",
        "2.355, EUR, 2.36",
        "2.3450001, EUR, 2.35",
        "0.5, JPY, 0",
        "1.5, JPY, 2",
        "1.0005, TND, 1.000"
    })
    void aHouseMayRoundToTheEvenNeighbour(BigDecimal computed, String currency, String expected) {
        Rounding.adopt(Rounding.HALF_EVEN);
        try {
            assertThat(Money.rounded(computed, Currency.getInstance(currency)).amount())
                    .isEqualByComparingTo(expected);
        } finally {
            Rounding.adopt(Rounding.HALF_UP);
        }
    }

    @Test
    void fiveIsFive() {
        assertThat(new Money(new BigDecimal("5"), EUR))
                .isEqualTo(new Money(new BigDecimal("5.00"), EUR))
                .isEqualTo(new Money(new BigDecimal("5E0"), EUR))
                .hasSameHashCodeAs(new Money(new BigDecimal("5.000"), EUR))
                .isNotEqualTo(new Money(new BigDecimal("5"), Currency.getInstance("USD")))
                .hasToString("5.00 EUR");
    }

    @Test
    void differentCurrenciesAreNeverAdded() {
        Money euros = new Money(BigDecimal.ONE, EUR);
        Money dollars = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

        assertThatThrownBy(() -> euros.plus(dollars)).hasMessageContaining("1.00 EUR and 1.00 USD");
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreRefusedAndNotCut() {
        assertThatThrownBy(() -> new Money(new BigDecimal("1.005"), EUR)).hasMessageContaining("EUR has 2 decimals");
        assertThatThrownBy(() -> new Money(new BigDecimal("0.1"), Currency.getInstance("JPY")))
                .hasMessageContaining("JPY has 0 decimals");
    }

    @Test
    void anAmountBeyondReasonIsRefusedBeforeItIsWrittenOut() {
        for (String huge : List.of("1E15", "1E999999999", "1E-999999999", "-1E2147483647")) {
            assertThatThrownBy(() -> new Money(new BigDecimal(huge), EUR))
                    .as(huge)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Money(new BigDecimal("999999999999999.99"), EUR).amount())
                .hasToString("999999999999999.99");
    }

    @Test
    void moneyNeedsACurrencyToPayWith() {
        assertThat(List.of("EUR", "TND", "ROL", "XAU", "XXX", "eur", "ABC", ""))
                .map(code -> Currencies.find(code).isPresent())
                .containsExactly(true, true, true, false, false, false, false, false);
    }

    @Property
    void roundingMovesAnAmountByHalfAMinorUnitAtTheMost(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal computed) {
        BigDecimal moved =
                Money.rounded(computed, EUR).amount().subtract(computed).abs();

        assertThat(moved).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Property
    void sumsDoNotDependOnTheOrder(@ForAll List<@BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal> amounts) {
        List<Money> lines =
                amounts.stream().map(amount -> new Money(amount, EUR)).toList();
        List<Money> reversed = new java.util.ArrayList<>(lines);
        java.util.Collections.reverse(reversed);

        assertThat(lines.stream().reduce(Money.zero(EUR), Money::plus))
                .isEqualTo(reversed.stream().reduce(Money.zero(EUR), Money::plus));
    }
}
