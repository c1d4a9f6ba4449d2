package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice is checked against besides the rate card.
 *
 * @param accepted quantities by service; a service that is missing here is not known
 * @param earlier quantities that earlier invoices of the same month hold, by service
 * @param duplicated services whose quantity stands on an earlier invoice just so
 * @param rate billing units for one contract unit as the clause gives it; null if none is published
 * @param credits of the previous month's statements, 0 or less; null if not known
 */
public record Evidence(
        Map<String, Accepted> accepted,
        Map<String, BigDecimal> earlier,
        Set<String> duplicated,
        @Nullable BigDecimal rate,
        @Nullable Money credits) {

    /**
     * A quantity that was accepted.
     *
     * @param quantity units
     * @param source who says so, in words
     */
    public record Accepted(BigDecimal quantity, String source) {}

    public Evidence {
        accepted = Map.copyOf(accepted);
        earlier = Map.copyOf(earlier);
        duplicated = Set.copyOf(duplicated);
    }

    Optional<Accepted> of(String service) {
        return Optional.ofNullable(accepted.get(service));
    }

    BigDecimal before(String service) {
        return earlier.getOrDefault(service, BigDecimal.ZERO);
    }
}
