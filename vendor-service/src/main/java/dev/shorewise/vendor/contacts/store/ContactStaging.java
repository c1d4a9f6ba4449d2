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
                priority            text collate "C",
                first_response_at   timestamptz,
                callback_due_at     timestamptz,
                callback_made_at    timestamptz,
                wall_ms             integer,
                agent_tenure_days   integer,
                escalation_accepted boolean,
                issue_id            text collate "C",
                event_ref           text collate "C",
                recording_uri       text collate "C",
                recording_sha256    text collate "C",
                recording_until     date,
                concurrency         numeric,
                event_times         timestamptz[],
                event_statuses      contact_status[]
            ) on commit delete rows""";

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

    /** What tells whether a record says what is known. */
    long hash(ImportRecord row) {
        return hash.of(row);
    }

    private void add(CopyText copy, ImportRecord row) {
        copy.add(row.identity());
        copy.add(hash.of(row));
        copy.addDate(localDay(row.micros(ContactField.OFFERED_AT.ordinal())));
        copy.add(row.rows());
        StagedStory story = StagedStory.of(row);
        StagedCells cells = new StagedCells(copy, row);
        cells.time(ContactField.OFFERED_AT);
        cells.time(ContactField.ARRIVED_AT);
        cells.time(ContactField.RESOLVED_AT, story.resolvedAt());
        cells.time(ContactField.CLOSED_AT);
        cells.time(ContactField.SOURCE_RECORDED_AT);
        cells.text(ContactField.AGENT);
        cells.text(ContactField.CUSTOMER);
        cells.text(ContactField.CHANNEL);
        cells.text(ContactField.DIRECTION, Direction.INBOUND.name());
        cells.text(ContactField.OUTCOME);
        cells.number(ContactField.WAIT);
        cells.number(ContactField.TALK);
        cells.number(ContactField.HOLD);
        cells.number(ContactField.WRAP);
        cells.number(ContactField.ACTIVE);
        cells.number(ContactField.TRANSFERS_OUT);
        cells.number(ContactField.REOPEN_COUNT, story.reopenings());
        cells.flag(ContactField.ESCALATED_TO_CLIENT);
        cells.flag(ContactField.AGENT_RESOLVED);
        cells.flag(ContactField.SENDER_SLA_MET);
        cells.text(ContactField.QUEUE);
        cells.text(ContactField.LANGUAGE);
        cells.text(ContactField.REASON);
        cells.text(ContactField.PRIORITY);
        cells.time(ContactField.FIRST_RESPONSE_AT);
        cells.time(ContactField.CALLBACK_DUE_AT);
        cells.time(ContactField.CALLBACK_MADE_AT);
        cells.number(ContactField.WALL);
        cells.number(ContactField.AGENT_TENURE_DAYS);
        cells.flag(ContactField.ESCALATION_ACCEPTED);
        cells.text(ContactField.ISSUE);
        cells.text(ContactField.EVENT_REF);
        cells.text(ContactField.RECORDING_URI);
        cells.text(ContactField.RECORDING_SHA256);
        cells.date(ContactField.RECORDING_UNTIL);
        cells.decimal(ContactField.CONCURRENCY);
        copy.add(story.times());
        copy.add(story.statuses());
    }

    private long localDay(long micros) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L)), zone)
                .toEpochDay();
    }
}
