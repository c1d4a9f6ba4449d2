package dev.shorewise.vendor.quality.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.quality.Scorecard;
import dev.shorewise.vendor.quality.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table scorecard_template. */
@ApplicationScoped
public class TemplateRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    TemplateRows(DataSource database) {
        this.database = database;
    }

    /** Adds the next version. Of two at once the later one waits. */
    public Template add(String id, Scorecard scorecard, String by, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('scorecard ' || ?))");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into scorecard_template (id, version, body, made_by, made_at)
                        select ?, coalesce(max(version), 0) + 1, ?, ?, ? from scorecard_template where id = ?
                        returning version""")) {
            lock.setString(1, id);
            lock.execute();
            insert.setString(1, id);
            insert.setString(2, JSON.writeValueAsString(scorecard));
            insert.setString(3, by);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.setString(5, id);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new Template(id, row.getInt(1), scorecard, by, at);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Template> find(Template.Ref ref) {
        return list().stream()
                .filter(template -> template.id().equals(ref.id()) && template.version() == ref.version())
                .findFirst();
    }

    public List<Template> list() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from scorecard_template order by id, version");
                ResultSet row = query.executeQuery()) {
            List<Template> templates = new ArrayList<>();
            while (row.next()) {
                templates.add(new Template(
                        row.getString("id"),
                        row.getInt("version"),
                        JSON.readValue(row.getString("body"), Scorecard.class),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()));
            }
            return templates;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
