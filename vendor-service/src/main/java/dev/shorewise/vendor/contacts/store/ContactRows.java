package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Contact;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads contacts page by page. */
@ApplicationScoped
public class ContactRows {

    private final DataSource database;

    ContactRows(DataSource database) {
        this.database = database;
    }

    public List<Contact> list(ContactFilter filter, Optional<Contacts.Position> after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql(filter, after))) {
            int index = ScopeSql.bind(query, 1, filter.scope());
            index = bind(query, index, filter);
            if (after.isPresent()) {
                query.setObject(index++, after.get().day());
                query.setObject(index++, after.get().day());
                query.setString(index++, after.get().contactId());
            }
            query.setInt(index, most);
            List<Contact> contacts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    contacts.add(ContactShape.of(row));
                }
            }
            return contacts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sql(ContactFilter filter, Optional<Contacts.Position> after) {
        StringBuilder sql = new StringBuilder("select * from contact where ").append(ScopeSql.where(filter.scope()));
        ContactFilter.Names names = filter.names();
        names.queue().ifPresent(queue -> sql.append(" and coalesce(queue_id, '') = ?"));
        names.agent().ifPresent(agent -> sql.append(" and coalesce(agent_key, '" + RollUpSql.NO_AGENT + "') = ?"));
        names.language().ifPresent(language -> sql.append(" and coalesce(language, '') = ?"));
        names.reason().ifPresent(reason -> sql.append(" and coalesce(reason_code, '') = ?"));
        filter.channel().ifPresent(channel -> sql.append(" and channel = ?::contact_channel"));
        filter.outcome().ifPresent(outcome -> sql.append(" and outcome = ?::contact_outcome"));
        filter.offered().ifPresent(span -> sql.append(" and offered_at >= ? and offered_at < ?"));
        if (filter.measured()) {
            sql.append(" and direction = 'INBOUND' and outcome <> 'VOID'");
        }
        filter.cases().ifPresent(cases -> sql.append(" and direction = 'INBOUND' and ")
                .append(CaseRows.IS_CASE)
                .append(happened(cases.step())));
        filter.updatedSince().ifPresent(since -> sql.append(" and changed_at >= ?"));
        after.ifPresent(position -> sql.append(" and local_day >= ? and (local_day, contact_id) > (?, ?)"));
        return sql.append(" order by local_day, contact_id limit ?").toString();
    }

    private static String happened(ContactFilter.CaseStep step) {
        return switch (step) {
            case ARRIVED -> " and coalesce(arrived_at, offered_at) >= ? and coalesce(arrived_at, offered_at) < ?";
            case SOLVED -> " and resolved_at >= ? and resolved_at < ?";
            case FIRST_SOLVED -> """
                     and (select coalesce(min(at), resolved_at) between ? and ?::timestamptz - interval '1 microsecond'
                        from unnest(event_times, event_statuses) as step (at, status)
                        where status in ('SOLVED', 'CLOSED'))""";
            case EVER_SOLVED -> """
                     and case when event_statuses && array['SOLVED', 'CLOSED']::contact_status[] then exists (
                        select from (
                            select at, status, lag(status) over (order by at, status) as before
                            from unnest(event_times, event_statuses) as step (at, status)) step
                        where status in ('SOLVED', 'CLOSED') and coalesce(before not in ('SOLVED', 'CLOSED'), true)
                            and at >= ? and at < ?)
                        else resolved_at >= ? and resolved_at < ? end""";
            case REOPENED -> """
                     and exists (
                        select from (
                            select at, status, lag(status) over (order by at, status) as before
                            from unnest(event_times, event_statuses) as step (at, status)) step
                        where status not in ('SOLVED', 'CLOSED') and before in ('SOLVED', 'CLOSED') and at >= ? and at < ?)""";
            case OPEN -> """
                     and coalesce(arrived_at, offered_at) < ? and coalesce((
                        select status not in ('SOLVED', 'CLOSED')
                        from unnest(event_times, event_statuses) as step (at, status)
                        where at < ? order by at desc, status desc limit 1), resolved_at >= ?, true)""";
        };
    }

    private static int bindCases(PreparedStatement query, int first, ContactFilter.CaseSpan cases) throws SQLException {
        int index = first;
        if (cases.step() != ContactFilter.CaseStep.OPEN) {
            for (int i = cases.step() == ContactFilter.CaseStep.EVER_SOLVED ? 2 : 1; i > 0; i--) {
                query.setObject(index++, cases.span().from().atOffset(ZoneOffset.UTC));
                query.setObject(index++, cases.span().to().atOffset(ZoneOffset.UTC));
            }
            return index;
        }
        for (int i = 0; i < 3; i++) {
            query.setObject(index++, cases.span().to().atOffset(ZoneOffset.UTC));
        }
        return index;
    }

    private static int bind(PreparedStatement query, int first, ContactFilter filter) throws SQLException {
        int index = first;
        ContactFilter.Names names = filter.names();
        if (names.queue().isPresent()) {
            query.setString(index++, names.queue().get());
        }
        if (names.agent().isPresent()) {
            query.setObject(index++, RollUpSql.agentKey(names.agent().get()));
        }
        if (names.language().isPresent()) {
            query.setString(index++, names.language().get());
        }
        if (names.reason().isPresent()) {
            query.setString(index++, names.reason().get());
        }
        if (filter.channel().isPresent()) {
            query.setString(index++, filter.channel().get().name());
        }
        if (filter.outcome().isPresent()) {
            query.setString(index++, filter.outcome().get().name());
        }
        if (filter.offered().isPresent()) {
            query.setObject(index++, filter.offered().get().from().atOffset(ZoneOffset.UTC));
            query.setObject(index++, filter.offered().get().to().atOffset(ZoneOffset.UTC));
        }
        if (filter.cases().isPresent()) {
            index = bindCases(query, index, filter.cases().get());
        }
        if (filter.updatedSince().isPresent()) {
            query.setObject(index++, filter.updatedSince().get().atOffset(ZoneOffset.UTC));
        }
        return index;
    }
}
