package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.StoredCostLine;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds cost lines. */
@ApplicationScoped
public class CostLineRows {

    private final Rows rows = new Rows();

    private static final class Rows implements PanacheRepositoryBase<CostLineRow, UUID> {}

    public Optional<StoredCostLine> find(UUID id) {
        return rows.findByIdOptional(id).map(CostLineRow::toStored);
    }

    /** Lines by id, after the given one. */
    public List<StoredCostLine> list(CostFilter filter, Optional<UUID> after, int most) {
        Conditions conditions = new Conditions();
        conditions.add("vendorId = :vendor", "vendor", filter.vendorId());
        if (filter.month() != null) {
            conditions.add("periodFrom >= :from", "from", filter.month().atDay(1));
            conditions.add(
                    "periodFrom < :to", "to", filter.month().plusMonths(1).atDay(1));
        }
        conditions.add(
                "category = :category",
                "category",
                filter.category() == null ? null : filter.category().id());
        conditions.add("currency = :currency", "currency", filter.currency());
        conditions.add("invoiceId = :invoice", "invoice", filter.invoiceId());
        conditions.add("updatedAt >= :since", "since", filter.updatedSince());
        conditions.add("id > :after", "after", after.orElse(null));
        return rows.find(conditions.text(), Sort.by("id"), conditions.values).page(0, most).stream()
                .map(CostLineRow::toStored)
                .toList();
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        void add(String text, String name, @Nullable Object value) {
            if (value != null) {
                texts.add(text);
                values.put(name, value);
            }
        }

        String text() {
            return String.join(" and ", texts);
        }
    }
}
