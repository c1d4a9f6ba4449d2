package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.copy.CopyText;
import dev.shorewise.vendor.contacts.Direction;
import dev.shorewise.vendor.registry.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the records of one chunk into a temporary table that is empty again when the transaction ends. */
final class ContactStaging {

    static final String CREATE = """
            create temporary table if not exists contact_staged (
                contact_id          text collate "C",
                row_hash            bigint,
                local_day           date,
                source_rows         integer,
                offered_at          timestamptz,
                arrived_at          timestamptz,
                resolved_at         timestamptz,
                closed_at           timestamptz,
                source_recorded_at  timestamptz,
                agent_key           uuid,
                customer_key        uuid,
                channel             contact_channel,
                direction           contact_direction,
                outcome             contact_outcome,
                wait_ms             integer,
                talk_ms             integer,
                hold_ms             integer,
                wrap_ms             integer,
                active_ms           integer,
                transfers_out       integer,
                reopen_count        integer,
                escalated_to_client boolean,
                agent_resolved      boolean,
                sender_sla_met      boolean,
                queue_id            text collate "C",
                language            text collate "C",
                reason_code         text collate "C",
                priority            text collate "C"
            ) on commit delete rows""";

    private static final List<ContactField> TIMES = List.of(
            ContactField.OFFERED_AT,
            ContactField.ARRIVED_AT,
            ContactField.RESOLVED_AT,
            ContactField.CLOSED_AT,
            ContactField.SOURCE_RECORDED_AT);
    private static final List<ContactField> NUMBERS = List.of(
            ContactField.WAIT,
            ContactField.TALK,
            ContactField.HOLD,
            ContactField.WRAP,
            ContactField.ACTIVE,
            ContactField.TRANSFERS_OUT,
            ContactField.REOPEN_COUNT);
    private static final List<ContactField> FLAGS =
            List.of(ContactField.ESCALATED_TO_CLIENT, ContactField.AGENT_RESOLVED, ContactField.SENDER_SLA_MET);
    private static final List<ContactField> TEXTS =
            List.of(ContactField.QUEUE, ContactField.LANGUAGE, ContactField.REASON, ContactField.PRIORITY);

    private final ContactHash hash;
    private final ZoneId zone;

    /** For contacts served at one site. */
    ContactStaging(Site site) {
        hash = new ContactHash(site.id());
        zone = site.facts().timeZone();
    }

    void fill(Connection connection, List<ImportRecord> records) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute(CREATE);
        }
        try (CopyText copy = CopyText.into(connection, "contact_staged")) {
            for (ImportRecord row : records) {
                add(copy, row);
                copy.endRow();
            }
            copy.finish();
        }
    }

    private void add(CopyText copy, ImportRecord row) {
        copy.add(row.identity());
        copy.add(hash.of(row));
        copy.addDate(localDay(row.micros(ContactField.OFFERED_AT.ordinal())));
        copy.add(row.rows());
        for (ContactField time : TIMES) {
            if (row.has(time.ordinal())) {
                copy.addTimestamp(row.micros(time.ordinal()));
            } else {
                copy.addNull();
            }
        }
        copy.add(row.text(ContactField.AGENT.ordinal()));
        copy.add(row.text(ContactField.CUSTOMER.ordinal()));
        copy.add(row.text(ContactField.CHANNEL.ordinal()));
        copy.add(orInbound(row.text(ContactField.DIRECTION.ordinal())));
        copy.add(row.text(ContactField.OUTCOME.ordinal()));
        for (ContactField number : NUMBERS) {
            if (row.has(number.ordinal())) {
                copy.add(row.number(number.ordinal()));
            } else {
                copy.addNull();
            }
        }
        for (ContactField flag : FLAGS) {
            if (row.has(flag.ordinal())) {
                copy.add(row.flag(flag.ordinal()));
            } else {
                copy.addNull();
            }
        }
        for (ContactField text : TEXTS) {
            copy.add(row.text(text.ordinal()));
        }
    }

    private long localDay(long micros) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L)), zone)
                .toEpochDay();
    }

    private static String orInbound(@Nullable String direction) {
        return direction == null ? Direction.INBOUND.name() : direction;
    }
}
