package dev.shorewise.finance.unitcost.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.unitcost.KnownVolume;
import dev.shorewise.finance.unitcost.MonthlyCost;
import dev.shorewise.finance.unitcost.UnitCostScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Keeps each different figure once, in revisions. */
@ApplicationScoped
public class FigureRows {

    /** Held to the end of the transaction, so that two who ask at once agree on the revision. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String KEEP = """
            with wanted as (
                select ?::text as vendor_id, ?::text as month, ?::text as currency, ?::text as basis, ?::text as rate_set,
                    ?::numeric as cost,
                    ?::bigint as handled, ?::uuid as volume_fact, ?::jsonb as rates, ?::timestamptz as computed_at),
            last as (
                select u.* from unit_cost u join wanted using (vendor_id, month, currency, basis, rate_set)
                order by u.revision desc limit 1),
            added as (
                insert into unit_cost
                    (vendor_id, month, currency, basis, rate_set, revision, cost, handled, volume_fact, rates, computed_at)
                select w.vendor_id, w.month, w.currency, w.basis, w.rate_set, coalesce((select revision from last), 0) + 1, w.cost,
                    w.handled, w.volume_fact, w.rates, w.computed_at
                from wanted w
                where not exists (
                    select from last where (last.cost, last.handled, last.volume_fact, last.rates)
                        is not distinct from (w.cost, w.handled, w.volume_fact, w.rates))
                returning revision)
            select coalesce((select revision from added), (select revision from last))
            """;

    private final DataSource database;
    private final ObjectMapper json;

    FigureRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps a figure unless it is the one that was kept last; its revision. */
    public int keep(UnitCostScope scope, MonthlyCost cost, KnownVolume volume, Instant computedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(ONE_AT_A_TIME);
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            lock.setString(1, "unit_cost " + scope);
            lock.execute();
            keep.setString(1, scope.vendorId());
            keep.setString(2, scope.month().toString());
            keep.setString(3, scope.currency().getCurrencyCode());
            keep.setString(4, scope.value().basis().name());
            keep.setString(5, scope.value().rates().id());
            keep.setBigDecimal(6, cost.total().amount());
            keep.setLong(7, volume.volume().counts().handled());
            keep.setObject(8, volume.id());
            keep.setString(9, rates(cost));
            keep.setObject(10, OffsetDateTime.ofInstant(computedAt, ZoneOffset.UTC));
            try (ResultSet row = keep.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String rates(MonthlyCost cost) throws JsonProcessingException {
        Map<String, Object> rates = new TreeMap<>();
        cost.rates().forEach((currency, rate) -> rates.put(currency, rate(rate)));
        return json.writeValueAsString(rates);
    }

    private static Map<String, Object> rate(ExchangeRate rate) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("rateSet", rate.set().id());
        parts.put("rate", rate.value().toPlainString());
        parts.put("from", rate.from());
        parts.put("into", rate.into());
        return parts;
    }
}
