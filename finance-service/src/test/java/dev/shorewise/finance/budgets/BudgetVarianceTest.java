package dev.shorewise.finance.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetVarianceTest {

    /** Finance, section 8.2: {@code 10 000 * 4.20 * (.945 - .92)}. */
    @Test
    void whatACurrencyMadeOfALineIsItsAmountTimesTheMoveOfTheRate() {
        Budget plan = new Budget(
                "EUR",
                Map.of("USD", new BigDecimal("0.92")),
                List.of(new Budget.Line("service", new BigDecimal("42000"), "USD")));

        BudgetVariance variance = BudgetVariance.of(
                plan,
                List.of(new BudgetVariance.Actual(
                        CostCategory.SERVICE, money("42000", "USD"), money("39690.00", "EUR"))));

        assertThat(variance.total().fx()).isEqualTo(money("1050.00", "EUR"));
        assertThat(variance.total().spending()).isEqualTo(money("0", "EUR"));
        assertThat(variance.total().difference()).isEqualTo(money("1050.00", "EUR"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
