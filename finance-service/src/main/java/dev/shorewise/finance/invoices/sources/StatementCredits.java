package dev.shorewise.finance.invoices.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.rates.ExchangeRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the locked statements of a month make payable, as negative money. */
@ApplicationScoped
public class StatementCredits {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String MOST = "1000";

    private final Facts facts;
    private final ExchangeRates rates;

    StatementCredits(Facts facts, ExchangeRates rates) {
        this.facts = facts;
        this.rates = rates;
    }

    /** Credits of a month and the answers that they were read from. */
    public record Credits(Optional<Money> payable, List<Fact> facts) {}

    /**
     * Credits less what was earned back, of all agreements of a vendor, newest revisions only; nothing if there is no
     * statement; empty if one is not locked or cannot be had.
     */
    public Credits of(String vendorId, YearMonth month, Currency billing) {
        List<Fact> used = new ArrayList<>();
        Optional<Fact> listed = facts.ask(Question.ofMonth(
                Question.Service.VENDOR_SERVICE, "statements", vendorId, month, Map.of("limit", MOST)));
        if (listed.isEmpty()) {
            return new Credits(Optional.empty(), used);
        }
        used.add(listed.get());
        Money sum = Money.zero(billing);
        for (JsonNode statement : newest(read(listed.get()), month).values()) {
            Optional<Money> one = statement.path("state").asText().equals("LOCKED")
                    ? payable(vendorId, month, statement.path("id").asText(), billing, used)
                    : Optional.empty();
            if (one.isEmpty()) {
                return new Credits(Optional.empty(), used);
            }
            sum = sum.plus(one.get());
        }
        return new Credits(Optional.of(sum), used);
    }

    private static Map<String, JsonNode> newest(JsonNode page, YearMonth month) {
        Map<String, JsonNode> newest = new HashMap<>();
        for (JsonNode statement : page.path("items")) {
            if (statement.path("month").asText().equals(month.toString())) {
                newest.merge(
                        statement.path("agreementId").asText(),
                        statement,
                        (one, other) -> one.path("revision").asInt()
                                        > other.path("revision").asInt()
                                ? one
                                : other);
            }
        }
        return newest;
    }

    private Optional<Money> payable(String vendorId, YearMonth month, String id, Currency billing, List<Fact> used) {
        return facts.ask(Question.ofMonth(
                        Question.Service.VENDOR_SERVICE, "statements/" + id, vendorId, month, Map.of()))
                .flatMap(fact -> {
                    used.add(fact);
                    JsonNode document = read(fact);
                    BigDecimal payable = new BigDecimal(document.path("result")
                            .path("settlement")
                            .path("payable")
                            .asText("0"));
                    Currency currency = Currency.getInstance(
                            document.path("head").path("currency").asText(billing.getCurrencyCode()));
                    Money owed = Money.rounded(payable.negate(), currency);
                    return currency.equals(billing)
                            ? Optional.of(owed)
                            : rates.ofMonth(currency.getCurrencyCode(), billing.getCurrencyCode(), month)
                                    .map(rate -> rate.convert(owed));
                });
    }

    private static JsonNode read(Fact fact) {
        try {
            return JSON.readTree(fact.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
