package dev.shorewise.finance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void aHundredInThreeGivesTheOddCentToTheFirst() {
        assertThat(Allocation.share(euros("100.00"), List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly(euros("33.34"), euros("33.33"), euros("33.33"));
    }

    @Property(tries = 300)
    void nothingIsLostAndNoPartIsOffByACent(
            @ForAll @BigRange(min = "-99999", max = "99999") @Scale(2) BigDecimal amount,
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0.1", max = "999") @Scale(1) BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Money> shares = Allocation.share(new Money(amount, EUR), weights);

        assertThat(shares.stream().reduce(Money.zero(EUR), Money::plus)).isEqualTo(new Money(amount, EUR));
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal exact = amount.multiply(weights.get(i)).divide(total, java.math.MathContext.DECIMAL64);
            assertThat(shares.get(i).amount().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
