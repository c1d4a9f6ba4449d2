package dev.shorewise.vendor.contacts.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that take a staged chunk over into contacts, history, roll-ups and months. Set-based: their number does
 * not depend on that of the rows. Rows are locked in the order of their keys, so imports that overlap wait for each
 * other and never in a circle.
 */
final class ContactMerge {

    private static final List<String> COPIED = List.of(
            "contact_id",
            "row_hash",
            "local_day",
            "source_rows",
            "offered_at",
            "arrived_at",
            "resolved_at",
            "closed_at",
            "source_recorded_at",
            "agent_key",
            "customer_key",
            "channel",
            "direction",
            "outcome",
            "wait_ms",
            "talk_ms",
            "hold_ms",
            "wrap_ms",
            "active_ms",
            "transfers_out",
            "reopen_count",
            "escalated_to_client",
            "agent_resolved",
            "sender_sla_met",
            "queue_id",
            "language",
            "reason_code",
            "priority",
            "first_response_at",
            "callback_due_at",
            "callback_made_at",
            "wall_ms",
            "agent_tenure_days",
            "escalation_accepted",
            "issue_id",
            "event_ref",
            "recording_uri",
            "recording_sha256",
            "recording_until",
            "concurrency",
            "event_times",
            "event_statuses");

    /**
     * Brings the tables to the state of the staged rows. Parameters: vendor, site, job. One row comes back: records
     * and rows created, records and rows restated.
     */
    static final String MERGE = """
            with load as (
                select ?::text as vendor_id, ?::text as site_id, ?::uuid as job_id
            ), merged as (
                insert into contact (vendor_id, site_id, job_id, revision, %1$s)
                select load.vendor_id, load.site_id, load.job_id, 1, %2$s
                from contact_staged s cross join load
                order by s.contact_id
                on conflict (vendor_id, contact_id) do update
                set site_id = excluded.site_id, job_id = excluded.job_id, revision = contact.revision + 1,
                    changed_at = now(), %3$s
                where contact.row_hash <> excluded.row_hash
                returning new.row_hash as row_hash, new.source_rows as source_rows, %4$s, %5$s
            ), history as (
                insert into contact_history (%6$s, replaced_by)
                select %7$s, load.job_id
                from merged m cross join load
                where m.was_row_hash is not null
            ), facts as (
                %8$s
                union all
                %9$s and p.was_row_hash is not null
            ), %10$s, months as (
                insert into contact_month as r (vendor_id, month, contacts, checksum, revision, changed_at)
                select load.vendor_id, month.*, 1, now()
                from (
                    select local_day - extract(day from local_day)::integer + 1 as month, sum(sign), sum(hash)
                    from (
                        select local_day, count(*) as sign, sum(row_hash) as hash from merged group by local_day
                        union all
                        select was_local_day, -count(*), -sum(was_row_hash)
                        from merged where was_row_hash is not null group by was_local_day
                    ) day
                    group by 1
                    order by 1
                ) month cross join load
                on conflict (vendor_id, month) do update
                set contacts = r.contacts + excluded.contacts, checksum = r.checksum + excluded.checksum,
                    revision = r.revision + 1, changed_at = excluded.changed_at
            )
            select count(*) filter (where was_row_hash is null),
                coalesce(sum(source_rows) filter (where was_row_hash is null), 0),
                count(*) filter (where was_row_hash is not null),
                coalesce(sum(source_rows) filter (where was_row_hash is not null), 0)
            from merged""".formatted(
                    list(COPIED, "%s"),
                    list(COPIED, "s.%s"),
                    list(COPIED.subList(1, COPIED.size()), "%1$s = excluded.%1$s"),
                    list(RollUpSql.SOURCES, "new.%1$s as %1$s"),
                    list(known(), "old.%1$s as was_%1$s"),
                    list(known(), "%s"),
                    list(known(), "m.was_%s"),
                    RollUpSql.facts(1, "merged", ""),
                    RollUpSql.facts(-1, "merged", "was_"),
                    rollUps());

    private ContactMerge() {}

    /** All that is kept of the facts, each roll-up from the finer cells of the chunk. */
    private static String rollUps() {
        return """
                by_agent as materialized (
                %s
                ), by_topic as materialized (
                %s
                ), agents as (
                %s
                ), roll_up_months as (
                %s
                ), topics as (
                %s
                ), topic_months as (
                %s
                ), slots as (
                %s
                ), time_bins as (
                %s
                )""".formatted(
                        RollUpSql.cells("facts", RollUpSql.BY_AGENT),
                        RollUpSql.cells("facts", RollUpSql.BY_TOPIC),
                        RollUpSql.keep(Cube.AGENTS, "by_agent"),
                        RollUpSql.keep(Cube.MONTHS, "by_agent"),
                        RollUpSql.keep(Cube.TOPICS, "by_topic"),
                        RollUpSql.keep(Cube.TOPIC_MONTHS, "by_topic"),
                        RollUpSql.keep(Cube.SLOTS, "by_topic"),
                        TimeBins.keep("facts"));
    }

    /** All columns of a contact. */
    private static List<String> known() {
        List<String> columns = new ArrayList<>(List.of("vendor_id", "site_id", "job_id", "revision"));
        columns.addAll(COPIED);
        return columns;
    }

    private static String list(List<String> columns, String pattern) {
        return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
