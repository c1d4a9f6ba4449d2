package dev.shorewise.stack.demo;

import dev.shorewise.stack.Texts;
import java.util.List;

/**
 * Mail that Leeds answered in July 2016 for pounds. The price of a mail rose by seven in a hundred, and the pound fell by
 * more in the weeks after the referendum: in euro the month stayed within its budget.
 */
record Pounds(Api client) {

    /** Plans the month, and tells what it cost and what the pound was worth. */
    List<Delivery> tell() {
        client.putMatching("/v1/budgets/brightline/2016-07", Texts.named("demo/finance/leeds-budget.json"));
        return List.of(
                Delivery.send(
                        client,
                        "/v1/exchange-rate-imports?fileName=ecb-2016-07.csv",
                        "text/csv",
                        Texts.named("demo/rates/ecb-2016-07.csv")),
                Delivery.send(
                        client,
                        "/v1/cost-imports?profileId=ledger&fileName=leeds-mail.csv",
                        "text/csv",
                        Texts.named("demo/finance/leeds-mail.csv")));
    }
}
