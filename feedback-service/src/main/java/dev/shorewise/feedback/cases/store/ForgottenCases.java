package dev.shorewise.feedback.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Takes a customer's words out of cases. */
@ApplicationScoped
public class ForgottenCases {

    private static final String FORGET = """
            with forgotten as (
                update customer_case set question = null, explanation = null, action = case when action is null then null
                        else '[erased]' end, follow_up = null, follow_up_words = null, revision = revision + 1, updated_at = ?
                where response_pk in (select id from response where customer = ?)
                returning id, revision, vendor_id)
            insert into customer_case_event (case_pk, revision, vendor_id, what, done_by, done_at)
            select id, revision, vendor_id, 'words erased', ?, ? from forgotten
            """;

    private final DataSource database;

    ForgottenCases(DataSource database) {
        this.database = database;
    }

    /** Forgets what cases say of a customer; gives how many cases those are. */
    public int forget(String customer, String by, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(FORGET)) {
            sql.setObject(1, now.atOffset(ZoneOffset.UTC));
            sql.setString(2, customer);
            sql.setString(3, by);
            sql.setObject(4, now.atOffset(ZoneOffset.UTC));
            return sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
