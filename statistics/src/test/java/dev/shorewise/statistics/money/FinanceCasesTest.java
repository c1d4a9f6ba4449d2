package dev.shorewise.statistics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.statistics.money.Annuity.When;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published cases of numpy-financial. */
class FinanceCasesTest {

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @MethodSource("cases")
    void aPublishedCaseHolds(JsonNode published) {
        JsonNode expected = published.path("expected");
        JsonNode arguments = published.path("arguments");
        String function = published.path("function").asText();
        if (function.equals("npv") && expected.isNull()) {
            assertThatThrownBy(() -> answer(function, arguments)).isInstanceOf(IllegalArgumentException.class);
            return;
        }

        OptionalDouble answer = answer(function, arguments);

        if (expected.isNull()) {
            assertThat(answer).isEmpty();
        } else if (expected.isTextual()) {
            assertThat(answer).hasValue(Double.POSITIVE_INFINITY);
        } else {
            double exact = (published.path("recomputed").isNull() ? expected : published.path("recomputed")).asDouble();
            assertThat(answer.orElseThrow()).isCloseTo(exact, offset(EXACT * Math.max(1, Math.abs(exact))));
            assertThat(answer.orElseThrow())
                    .isCloseTo(
                            expected.asDouble(),
                            within(Math.max(published.path("relative_tolerance").asDouble(), EXACT)
                                    * Math.max(1e-9, Math.abs(expected.asDouble()))));
        }
    }

    @ParameterizedTest
    @MethodSource("casesWithRoots")
    void everyRealRateIsFoundAndNoOther(JsonNode published) {
        double[] roots = doubles(published.path("all_real_roots_above_minus_one"));

        RateOfReturn rate = CashFlows.periodic(
                        doubles(published.path("arguments").path("cashFlows")))
                .rateOfReturn();

        assertThat(rate.roots()).hasSize(roots.length);
        IntStream.range(0, roots.length)
                .forEach(i -> assertThat(rate.roots().get(i)).isCloseTo(roots[i], offset(EXACT)));
    }

    @Test
    void allOfThemAreHere() throws IOException {
        assertThat(cases()).hasSize(68);
    }

    private static OptionalDouble answer(String function, JsonNode a) {
        When when = a.has("when") ? When.valueOf(a.path("when").asText().toUpperCase(Locale.ROOT)) : When.END;
        double rate = a.path("rate").asDouble();
        double periods = a.path("periods").asDouble();
        double payment = a.path("payment").asDouble();
        double present = a.path("presentValue").asDouble();
        double future = a.path("futureValue").asDouble();
        int period = a.path("period").asInt();
        return switch (function) {
            case "pv" -> OptionalDouble.of(new Annuity(rate, when).presentValue(periods, payment, future));
            case "fv" -> OptionalDouble.of(new Annuity(rate, when).futureValue(periods, payment, present));
            case "pmt" -> OptionalDouble.of(new Annuity(rate, when).payment(periods, present, future));
            case "nper" -> new Annuity(rate, when).periods(payment, present, future);
            case "ipmt" -> new Annuity(rate, when).interest(period, periods, present);
            case "ppmt" -> new Annuity(rate, when).principal(period, periods, present);
            case "rate" ->
                Annuity.rates((int) periods, payment, present, future, when).value();
            case "npv" ->
                OptionalDouble.of(
                        CashFlows.periodic(doubles(a.path("cashFlows"))).presentValue(rate));
            case "irr" ->
                CashFlows.periodic(doubles(a.path("cashFlows"))).rateOfReturn().value();
            case "mirr" ->
                ModifiedRate.of(
                        a.path("financeRate").asDouble(),
                        a.path("reinvestRate").asDouble(),
                        doubles(a.path("cashFlows")));
            default -> throw new IllegalArgumentException(function);
        };
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream file = FinanceCasesTest.class.getResourceAsStream("/vectors/finance_cases.json")) {
            JsonNode all = new ObjectMapper().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(all.path("cases").spliterator(), false);
        }
    }

    static Stream<JsonNode> casesWithRoots() throws IOException {
        return cases().filter(published -> published.has("all_real_roots_above_minus_one"));
    }

    private static double[] doubles(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
