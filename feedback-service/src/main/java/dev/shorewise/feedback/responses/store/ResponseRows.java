package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.Recorded;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.ResponseFilter;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps responses and finds them again, one by one. */
@ApplicationScoped
public class ResponseRows {

    private final DataSource database;
    private final Rows rows = new Rows();

    private static final class Rows implements PanacheRepositoryBase<ResponseRow, UUID> {}

    ResponseRows(DataSource database) {
        this.database = database;
    }

    /** Creates or restates a response, or finds that nothing differs. */
    public Recorded.Fate record(Response response) {
        ResponseKey key = response.key();
        try (Connection connection = database.getConnection()) {
            Applied applied = new ResponseMerge(connection, key.vendorId(), key.source())
                    .merge(List.of(new Staged<>(response, 1)));
            if (applied.created().records() == 1) {
                return Recorded.Fate.CREATED;
            }
            return applied.restated().records() == 1 ? Recorded.Fate.RESTATED : Recorded.Fate.UNCHANGED;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<StoredResponse> find(UUID id) {
        return rows.findByIdOptional(id).map(ResponseRow::toStored);
    }

    public Optional<StoredResponse> find(ResponseKey key) {
        return rows.find(
                        "vendorId = ?1 and source = ?2 and responseId = ?3",
                        key.vendorId(),
                        key.source(),
                        key.responseId())
                .firstResultOptional()
                .map(ResponseRow::toStored);
    }

    /** Responses by id, after the given one. */
    public List<StoredResponse> list(ResponseFilter filter, Optional<UUID> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        filter.only().forEach((dimension, value) -> {
            String field = dimension.field();
            add(conditions, values, field + " = :" + field, field, asStored(dimension, value));
        });
        filter.from().ifPresent(value -> add(conditions, values, "respondedAt >= :from", "from", value));
        filter.to().ifPresent(value -> add(conditions, values, "respondedAt < :to", "to", value));
        filter.updatedSince().ifPresent(value -> add(conditions, values, "updatedAt >= :since", "since", value));
        after.ifPresent(value -> add(conditions, values, "id > :after", "after", value));
        return rows.find(String.join(" and ", conditions), Sort.by("id"), values).page(0, most).stream()
                .map(ResponseRow::toStored)
                .toList();
    }

    private static Object asStored(Dimension dimension, String value) {
        return switch (dimension) {
            case DELIVERY_MODEL -> DeliveryModel.valueOf(value);
            case CHANNEL -> Channel.valueOf(value);
            case VENDOR, SITE, QUEUE, LANGUAGE, AGENT, REASON -> value;
        };
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
