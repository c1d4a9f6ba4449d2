package dev.shorewise.feedback.cases.store;

import dev.shorewise.feedback.cases.CaseRule;
import dev.shorewise.feedback.cases.StoredRule;
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

/** Keeps the rules. */
@ApplicationScoped
public class RuleRows {

    private static final String LIST = """
            select rule_id, position, active, applies_from, content, revision, changed_by, changed_at
            from case_rule order by position, rule_id
            """;

    /** Changes nothing where another revision stands by now. */
    private static final String PUT = """
            insert into case_rule (rule_id, revision, position, active, applies_from, content, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict on constraint case_rule_pk do update
            set revision = excluded.revision, position = excluded.position, active = excluded.active,
                applies_from = excluded.applies_from, content = excluded.content, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            where case_rule.revision = excluded.revision - 1
            """;

    private final DataSource database;

    RuleRows(DataSource database) {
        this.database = database;
    }

    /** All rules in the order in which they are tried. */
    public List<StoredRule> list() {
        List<StoredRule> rules = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(LIST);
                ResultSet row = sql.executeQuery()) {
            while (row.next()) {
                RuleContent content = RuleContent.parse(row.getString(5));
                rules.add(new StoredRule(
                        new CaseRule(
                                row.getString(1),
                                row.getInt(2),
                                row.getBoolean(3),
                                instant(row, 4),
                                content.trigger(),
                                content.handling()),
                        row.getInt(6),
                        row.getString(7),
                        instant(row, 8)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rules;
    }

    public Optional<StoredRule> find(String id) {
        return list().stream().filter(stored -> stored.rule().id().equals(id)).findFirst();
    }

    /** Stores the next revision; false if somebody else was faster. */
    public boolean put(StoredRule stored) {
        CaseRule rule = stored.rule();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(PUT)) {
            sql.setString(1, rule.id());
            sql.setInt(2, stored.revision());
            sql.setInt(3, rule.position());
            sql.setBoolean(4, rule.active());
            sql.setObject(5, OffsetDateTime.ofInstant(rule.appliesFrom(), ZoneOffset.UTC));
            sql.setString(6, RuleContent.of(rule).json());
            sql.setString(7, stored.by());
            sql.setObject(8, OffsetDateTime.ofInstant(stored.at(), ZoneOffset.UTC));
            return sql.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
