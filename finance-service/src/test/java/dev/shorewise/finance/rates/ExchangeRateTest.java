package dev.shorewise.finance.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 30);

    private static Quote quote(String currency, String sum, int days) {
        return new Quote(currency, new BigDecimal(sum), days, DAY, DAY);
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @Test
    void foreignMoneyIsDividedByItsEuroRate() {
        ExchangeRate rate = new ExchangeRate(RateSet.ECB_DAILY, quote("USD", "1.0666", 1), Quote.euro(DAY, DAY));

        assertThat(rate.convert(money("106.66", "USD"))).isEqualTo(money("100.00", "EUR"));
        assertThat(rate.value()).isEqualTo(new BigDecimal("0.93755860"));
    }

    @Test
    void crossRatesGoThroughTheEuroWithoutRoundingInBetween() {
        ExchangeRate rate = new ExchangeRate(RateSet.ECB_DAILY, quote("USD", "3", 1), quote("JPY", "300", 1));

        assertThat(rate.convert(money("1.00", "USD")))
                .as("a third of a euro is not cut before it is worth a hundred yen")
                .isEqualTo(money("100", "JPY"));
    }

    @Test
    void aMeanIsNotRoundedBeforeItConverts() {
        ExchangeRate rate = new ExchangeRate(RateSet.MONTH_AVERAGE, quote("USD", "10", 3), Quote.euro(DAY, DAY));

        assertThat(rate.convert(money("10000000.00", "USD"))).isEqualTo(money("3000000.00", "EUR"));
    }

    @Test
    void aConvertedAmountIsRoundedOnceHalfUp() {
        ExchangeRate rate = new ExchangeRate(RateSet.ECB_DAILY, quote("USD", "2", 1), Quote.euro(DAY, DAY));

        assertThat(rate.convert(money("4.69", "USD"))).isEqualTo(money("2.35", "EUR"));
        assertThat(rate.convert(money("-4.69", "USD"))).isEqualTo(money("-2.35", "EUR"));
    }

    @Test
    void aRateConvertsItsOwnCurrencyOnly() {
        ExchangeRate rate = new ExchangeRate(RateSet.ECB_DAILY, quote("USD", "2", 1), Quote.euro(DAY, DAY));

        assertThatThrownBy(() -> rate.convert(money("1.00", "GBP"))).hasMessageContaining("a rate of USD");
    }
}
