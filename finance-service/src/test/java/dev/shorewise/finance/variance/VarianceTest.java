package dev.shorewise.finance.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.variance.BudgetedLine.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VarianceTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void theReferencesDifferenceIsExplained() {
        Variance variance = Variance.of(
                List.of(
                        line("offshore voice", "60000", "4.00", ".90", "70000", "4.20", ".94"),
                        line("nearshore chat", "40000", "3.00", "1", "38000", "2.95", "1"),
                        line("onshore voice", "20000", "7.50", "1", "17000", "7.80", "1")),
                EURO);

        assertThat(variance.budget()).isEqualTo(euros("486000"));
        assertThat(variance.actual()).isEqualTo(euros("521060"));
        assertThat(variance.difference()).isEqualTo(euros("35060"));
        assertThat(variance.volume()).isEqualTo(euros("20250"));
        assertThat(variance.mix()).isEqualTo(euros("-12750"));
        assertThat(variance.price()).isEqualTo(euros("15800"));
        assertThat(variance.fx()).isEqualTo(euros("11760"));
        assertThat(variance.newLines()).isEqualTo(euros("0"));
        assertThat(variance.withoutOrder())
                .isEqualTo(new ShapleyVariance(
                        euros("20531.71"), euros("-11694.09"), euros("15563.91"), euros("10658.47")));
    }

    @Test
    void aFallingCurrencyDoesNotHideARiseOfPrice() {
        Variance variance =
                Variance.of(List.of(line("voice USD", "1000", "4.00", "1.00", "1000", "5.00", ".80")), EURO);

        assertThat(variance.difference()).isEqualTo(euros("0"));
        assertThat(variance.price()).isEqualTo(euros("1000"));
        assertThat(variance.fx()).isEqualTo(euros("-1000"));
    }

    @Test
    void linesThatNobodyPlannedAreNew() {
        Variance variance = Variance.of(
                List.of(line("old", "10", "1", "1", "10", "1", "1"), line("new", "0", "0", "1", "5", "2", "1")), EURO);

        assertThat(variance.newLines()).isEqualTo(euros("10")).isEqualTo(variance.difference());
        assertThatThrownBy(() -> Variance.of(List.of(line("new", "0", "0", "1", "5", "2", "1")), EURO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void thePartsAddUpToTheCent(
            @ForAll @IntRange(min = 1, max = 30) int count, @ForAll long seed, @ForAll Rounding rule) {
        Random dice = new Random(seed);
        List<BudgetedLine> lines = new ArrayList<>();
        lines.add(line("first", "7", "1.23", ".91", "3", "1.31", ".87"));
        for (int i = 1; i < count; i++) {
            lines.add(new BudgetedLine("line " + i, terms(dice), terms(dice)));
        }

        Variance variance = under(rule, lines);

        assertThat(variance.volume()
                        .plus(variance.mix())
                        .plus(variance.price())
                        .plus(variance.fx())
                        .plus(variance.newLines()))
                .isEqualTo(variance.withoutOrder()
                        .volume()
                        .plus(variance.withoutOrder().mix())
                        .plus(variance.withoutOrder().price())
                        .plus(variance.withoutOrder().fx())
                        .plus(variance.newLines()))
                .isEqualTo(variance.difference())
                .isEqualTo(variance.actual().plus(variance.budget().negated()));
    }

    private static Variance under(Rounding rule, List<BudgetedLine> lines) {
        Rounding.adopt(rule);
        try {
            return Variance.of(lines, EURO);
        } finally {
            Rounding.adopt(Rounding.HALF_UP);
        }
    }

    private static Terms terms(Random dice) {
        return new Terms(
                BigDecimal.valueOf(dice.nextInt(1_000)),
                BigDecimal.valueOf(dice.nextInt(100_000), 4),
                BigDecimal.valueOf(1 + dice.nextInt(30_000), 4));
    }

    private static BudgetedLine line(String name, String... terms) {
        return new BudgetedLine(
                name,
                new Terms(new BigDecimal(terms[0]), new BigDecimal(terms[1]), new BigDecimal(terms[2])),
                new Terms(new BigDecimal(terms[3]), new BigDecimal(terms[4]), new BigDecimal(terms[5])));
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }
}
