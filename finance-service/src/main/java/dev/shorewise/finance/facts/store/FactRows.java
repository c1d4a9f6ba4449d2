package dev.shorewise.finance.facts.store;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps each different answer once, with the time when it was last given. */
@ApplicationScoped
public class FactRows {

    private static final String KEEP = """
            insert into fact (service, address, vendor_id, month, hash, content, revision, fetched_at)
            values (?, ?, ?, ?, ?, ?, 1 + (select count(*) from fact f where f.service = ? and f.address = ?), ?)
            on conflict on constraint fact_answer do update set fetched_at = greatest(fact.fetched_at, excluded.fetched_at)
            returning id
            """;

    private static final String LATEST = """
            select id, address, hash, content, fetched_at from fact
            where service = ? and address = ? order by fetched_at desc, revision desc limit 1
            """;

    private final DataSource database;

    FactRows(DataSource database) {
        this.database = database;
    }

    /** Keeps an answer; the id of its row. */
    public UUID keep(Question question, String hash, String content, Instant fetchedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, question.service().name());
            insert.setString(2, question.address());
            insert.setString(3, question.vendorId());
            insert.setString(4, question.month().toString());
            insert.setString(5, hash);
            insert.setString(6, content);
            insert.setString(7, question.service().name());
            insert.setString(8, question.address());
            insert.setObject(9, OffsetDateTime.ofInstant(fetchedAt, ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer that was given last. */
    public Optional<Fact> latest(Question question) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setString(1, question.service().name());
            query.setString(2, question.address());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Fact(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                Duration.ZERO))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
