package dev.shorewise.feedback.invitations.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.invitations.Policy;
import dev.shorewise.feedback.invitations.Terms;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps policies. Of two that add the same version one is told so by the primary key. */
@ApplicationScoped
public class PolicyRows {

    private static final String NEWEST = """
            select distinct on (policy_id) policy_id, version, seed, terms, created_at from invitation_policy
            where ?::text is null or policy_id = ? order by policy_id, version desc""";

    private final DataSource database;
    private final ObjectMapper json;

    PolicyRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Stores a version; false if there is one with its number. */
    public boolean add(Policy policy) {
        try {
            return Sql.run(
                            database,
                            "insert into invitation_policy (policy_id, version, seed, terms, created_at)"
                                    + " values (?, ?, ?, ?::jsonb, ?) on conflict on constraint invitation_policy_pk do nothing",
                            policy.id(),
                            policy.version(),
                            policy.seed(),
                            json.writeValueAsString(policy.terms()),
                            policy.createdAt())
                    == 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Policy> newest() {
        return Sql.list(database, this::policy, NEWEST, null, null);
    }

    public Optional<Policy> newest(String id) {
        return Sql.first(database, this::policy, NEWEST, id, id);
    }

    public Optional<Policy> find(String id, int version) {
        return Sql.first(
                database,
                this::policy,
                "select policy_id, version, seed, terms, created_at from invitation_policy where policy_id = ? and version = ?",
                id,
                version);
    }

    /** The version under which an invitation was drawn. */
    public Optional<Policy> of(UUID invitation) {
        return Sql.first(database, this::policy, """
                select p.policy_id, p.version, p.seed, p.terms, p.created_at
                from invitation i join invitation_contact c using (vendor_id, contact_id)
                join invitation_policy p on p.policy_id = c.policy_id and p.version = c.policy_version
                where i.id = ?""", invitation);
    }

    private Policy policy(ResultSet row) throws SQLException {
        try {
            return new Policy(
                    row.getString("policy_id"),
                    row.getInt("version"),
                    row.getString("seed"),
                    json.readValue(row.getString("terms"), Terms.class),
                    Objects.requireNonNull(Sql.instant(row, "created_at")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
