package dev.shorewise.gateway.scorecards.store;

import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.scorecards.SectionName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The services' last good answers. It only helps: when the database is not to be had, nothing is kept and nothing found.
 */
@ApplicationScoped
public class KeptSections {

    private static final Logger LOG = Logger.getLogger(KeptSections.class);

    private final DataSource database;

    KeptSections(DataSource database) {
        this.database = database;
    }

    /** Keeps an answer unless a later one is there already. */
    public void keep(String vendorId, YearMonth month, SectionName section, String scope, Kept answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into scorecard_section (vendor_id, month, section, scope, data, as_of)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict on constraint scorecard_section_pk
                        do update set data = excluded.data, as_of = excluded.as_of
                        where scorecard_section.as_of < excluded.as_of""")) {
            upsert.setString(1, vendorId);
            upsert.setString(2, month.toString());
            upsert.setString(3, section.label());
            upsert.setString(4, scope);
            upsert.setString(5, answer.data());
            upsert.setObject(6, answer.asOf().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf(e, "The %s section of %s is not kept", section, vendorId);
        }
    }

    /** What is kept of a scorecard. */
    public Map<SectionName, Kept> find(String vendorId, YearMonth month, String scope) {
        Map<SectionName, Kept> found = new EnumMap<>(SectionName.class);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select section, data, as_of from scorecard_section
                        where vendor_id = ? and month = ? and scope = ?""")) {
            query.setString(1, vendorId);
            query.setString(2, month.toString());
            query.setString(3, scope);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(SectionName.labelled(rows.getString(1)), new Kept(rows.getString(2), instant(rows, 3)));
                }
            }
        } catch (SQLException e) {
            LOG.warnf(e, "What is kept of %s is not found", vendorId);
        }
        return found;
    }

    /** The vendors that viewers of this scope have seen in any month, with the time of the newest answer about each. */
    public Map<String, Kept> vendors(String scope) {
        Map<String, Kept> found = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select distinct on (vendor_id) vendor_id, data, as_of from scorecard_section
                        where section = 'vendor' and scope = ? order by vendor_id, as_of desc""")) {
            query.setString(1, scope);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Kept(rows.getString(2), instant(rows, 3)));
                }
            }
        } catch (SQLException e) {
            LOG.warn("The vendors seen before are not found", e);
        }
        return found;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
