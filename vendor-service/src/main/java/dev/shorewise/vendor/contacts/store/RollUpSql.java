package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** How roll-up cells come from contacts: said once, for keeping them with each chunk and for recomputing them. */
final class RollUpSql {

    /** Stands for "no agent named" in a roll-up's key. */
    static final String NO_AGENT = "00000000-0000-0000-0000-000000000000";

    /** The contact's columns that cells are made of. */
    static final List<String> SOURCES = List.of(
            "vendor_id",
            "local_day",
            "offered_at",
            "arrived_at",
            "site_id",
            "channel",
            "queue_id",
            "language",
            "reason_code",
            "agent_key",
            "direction",
            "outcome",
            "wait_ms",
            "talk_ms",
            "hold_ms",
            "wrap_ms",
            "active_ms",
            "wall_ms",
            "concurrency",
            "first_response_at",
            "callback_due_at",
            "callback_made_at",
            "transfers_out",
            "reopen_count",
            "escalated_to_client",
            "escalation_accepted",
            "agent_resolved",
            "sender_sla_met",
            "resolved_at");

    /** The finest cells that a chunk's roll-ups are put together from, so that each contact is summed up only twice. */
    static final String BY_AGENT = "month, local_day, site_id, channel, queue_id, agent_key";

    /** See {@link #BY_AGENT}. */
    static final String BY_TOPIC = "month, local_day, slot, site_id, channel, language, reason_code";

    private static final String BY_NAMED = "answered and agent_key <> '" + NO_AGENT + "'";

    private RollUpSql() {}

    /** How the database keeps an agent's pseudonym; empty for none. */
    static UUID agentKey(String agent) {
        return agent.isEmpty() ? UUID.fromString(NO_AGENT) : ContactFilter.key(agent);
    }

    /** A part's column. */
    static String column(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** All parts' columns, separated by commas. */
    static String columns() {
        return columns("%s");
    }

    private static String columns(String pattern) {
        return Arrays.stream(Part.values())
                .map(RollUpSql::column)
                .map(pattern::formatted)
                .collect(Collectors.joining(", "));
    }

    /**
     * A query for contacts as signed facts: +1 for a contact that is there, -1 for one that was.
     *
     * @param prefix of the source's column names
     */
    static String facts(int sign, String source, String prefix) {
        return facts(sign, source, prefix, "");
    }

    /** As {@link #facts(int, String, String)}, with more columns, each after a comma. */
    static String facts(int sign, String source, String prefix, String more) {
        return any(sign, source, prefix, more)
                + "\nwhere p.%1$sdirection = 'INBOUND' and p.%1$soutcome <> 'VOID'".formatted(prefix);
    }

    /** All contacts as facts, with their hashes; only those that are {@code inbound} are in any figure. */
    static String anyFacts(String source, String more) {
        return any(1, source, "", ", p.row_hash, p.direction = 'INBOUND' and p.outcome <> 'VOID' as inbound" + more);
    }

    private static String any(int sign, String source, String prefix, String more) {
        return """
                select %1$d as sign, p.%3$svendor_id as vendor_id, p.%3$slocal_day as local_day,
                    p.%3$slocal_day - extract(day from p.%3$slocal_day)::integer + 1 as month,
                    date_bin('15 minutes', p.%3$soffered_at, timestamptz 'epoch') as slot,
                    p.%3$ssite_id as site_id, p.%3$schannel as channel, coalesce(p.%3$squeue_id, '') as queue_id,
                    coalesce(p.%3$slanguage, '') as language, coalesce(p.%3$sreason_code, '') as reason_code,
                    coalesce(p.%3$sagent_key, '%4$s') as agent_key,
                    p.%3$soutcome = 'ANSWERED' as answered, p.%3$soutcome = 'ABANDONED' as abandoned,
                    p.%3$swait_ms::bigint as wait, p.%3$stalk_ms::bigint + coalesce(p.%3$shold_ms, 0) as handle,
                    p.%3$swrap_ms::bigint as wrap, p.%3$sactive_ms::bigint as active, p.%3$swall_ms::bigint as wall,
                    round(p.%3$swall_ms / p.%3$sconcurrency)::bigint as wall_share,
                    case when p.%3$sfirst_response_at >= coalesce(p.%3$sarrived_at, p.%3$soffered_at)
                        then (extract(epoch from p.%3$sfirst_response_at
                            - coalesce(p.%3$sarrived_at, p.%3$soffered_at)) * 1000)::bigint end as reply,
                    p.%3$stransfers_out::bigint as transfers_out, p.%3$sreopen_count as reopen_count,
                    p.%3$sescalated_to_client as escalated, p.%3$sescalation_accepted as accepted,
                    p.%3$sagent_resolved as flag, p.%3$ssender_sla_met as sla,
                    p.%3$soutcome = 'CALLBACK_TAKEN' and p.%3$scallback_due_at is not null as promised,
                    p.%3$scallback_made_at <= p.%3$scallback_due_at as kept,
                    p.%3$sresolved_at is not null as has_end%5$s
                from %2$s p""".formatted(sign, source, prefix, NO_AGENT, more);
    }

    /** Signed facts, summed up by vendor and the given columns. */
    static String cells(String facts, String keys) {
        return "select vendor_id, %1$s,\n%2$s\nfrom %3$s\ngroup by vendor_id, %1$s".formatted(keys, sums(), facts);
    }

    /** Adds cells that are fine enough to those of a roll-up. */
    static String keep(Cube cube, String cells) {
        String keys = String.join(", ", cube.keys());
        return """
                insert into %1$s as r (vendor_id, %2$s, %3$s)
                select vendor_id, %2$s, %4$s
                from %5$s
                group by vendor_id, %2$s
                order by vendor_id, %2$s
                on conflict (vendor_id, %2$s) do update
                set %6$s""".formatted(
                cube.table(), keys, columns(), columns("sum(%s)"), cells, columns("%1$s = r.%1$s + excluded.%1$s"));
    }

    /** The select list that sums signed facts up to cells. */
    static String sums() {
        return Arrays.stream(Part.values())
                .map(part -> sum(part) + " as " + column(part))
                .collect(Collectors.joining(",\n"));
    }

    /** What a part is over the rows of a source; never null. */
    static String total(Cube source, Part part) {
        return source == Cube.CONTACTS ? sum(part) : "coalesce(sum(" + column(part) + "), 0)";
    }

    /** What a part is over facts that each count once; never null. */
    static String total(Part part) {
        Summand summand = summand(part);
        String filter = summand.condition().equals("true") ? "" : " filter (where %s)".formatted(summand.condition());
        return summand.value().isEmpty()
                ? "count(*)" + filter
                : "coalesce(sum(" + summand.value() + ")" + filter + ", 0)";
    }

    /**
     * What a part adds up.
     *
     * @param value of one fact; empty where facts are counted
     * @param condition under which it is added
     */
    private record Summand(String value, String condition) {}

    private static String sum(Part part) {
        Summand summand = summand(part);
        String value = summand.value().isEmpty() ? "sign" : "sign * " + summand.value();
        return "coalesce(sum(%s) filter (where %s), 0)".formatted(value, summand.condition());
    }

    private static Summand summand(Part part) {
        return switch (part) {
            case CONTACTS -> count("true");
            case ANSWERED -> count("answered");
            case ABANDONED -> count("abandoned");
            case ANSWERED_TIMED -> count("answered and wait is not null");
            case ABANDONED_TIMED -> count("abandoned and wait is not null");
            case ABANDONED_IN_QUEUE ->
                count("abandoned and (wait is not null or channel in ('VOICE', 'CALLBACK', 'CHAT'))");
            case ANSWERED_QUEUED -> count("answered and wait > 0");
            case ABANDONED_QUEUED -> count("abandoned and wait > 0");
            case WAIT_ANSWERED -> added("wait", "answered");
            case WAIT_ANSWERED_SQUARES -> added("wait * wait", "answered");
            case WAIT_ABANDONED -> added("wait", "abandoned");
            case WAIT_ABANDONED_SQUARES -> added("wait * wait", "abandoned");
            case ANSWERED_WITHIN_5 -> count("answered and wait <= 5000");
            case ANSWERED_WITHIN_10 -> count("answered and wait <= 10000");
            case ANSWERED_WITHIN_20 -> count("answered and wait <= 20000");
            case ANSWERED_WITHIN_30 -> count("answered and wait <= 30000");
            case ANSWERED_WITHIN_60 -> count("answered and wait <= 60000");
            case ANSWERED_WITHIN_120 -> count("answered and wait <= 120000");
            case ABANDONED_WITHIN_5 -> count("abandoned and wait <= 5000");
            case ABANDONED_WITHIN_10 -> count("abandoned and wait <= 10000");
            case ABANDONED_WITHIN_20 -> count("abandoned and wait <= 20000");
            case ABANDONED_WITHIN_30 -> count("abandoned and wait <= 30000");
            case ABANDONED_WITHIN_60 -> count("abandoned and wait <= 60000");
            case ABANDONED_WITHIN_120 -> count("abandoned and wait <= 120000");
            case TALKED -> count("answered and handle is not null");
            case TALK_HOLD -> added("handle", "answered");
            case TALK_HOLD_SQUARES -> added("handle * handle", "answered");
            case WRAPPED -> count("answered and handle + wrap is not null");
            case TALK_HOLD_WRAP -> added("(handle + wrap)", "answered");
            case TALK_HOLD_WRAP_SQUARES -> added("(handle + wrap) * (handle + wrap)", "answered");
            case TRANSFERS_KNOWN -> count("answered and transfers_out is not null");
            case TRANSFERRED -> count("answered and transfers_out > 0");
            case TRANSFERS -> added("transfers_out", "answered");
            case TRANSFERS_SQUARES -> added("transfers_out * transfers_out", "answered");
            case ESCALATIONS_KNOWN -> count("answered and escalated is not null");
            case ESCALATED -> count("answered and escalated");
            case REOPENS_KNOWN -> count("answered and reopen_count is not null");
            case REOPENED -> count("answered and reopen_count > 0");
            case SLA_KNOWN -> count("answered and sla is not null");
            case SLA_MET -> count("answered and sla");
            case FLAGS_KNOWN -> count("answered and flag is not null");
            case FLAGGED_RESOLVED -> count("answered and flag");
            case RESOLUTIONS_KNOWN -> count("answered and (has_end or flag is not null)");
            case RESOLVED -> count("answered and (has_end or flag)");
            case NAMED_TALKED -> count(BY_NAMED + " and handle is not null");
            case NAMED_TALK_HOLD -> added("handle", BY_NAMED);
            case NAMED_TALK_HOLD_SQUARES -> added("handle * handle", BY_NAMED);
            case WORKED -> count("answered and active is not null");
            case ACTIVE -> added("active", "answered");
            case ACTIVE_SQUARES -> added("active * active", "answered");
            case SESSIONS -> count("answered and wall is not null");
            case WALL -> added("wall", "answered");
            case WALL_SQUARES -> added("wall * wall", "answered");
            case SHARED_SESSIONS -> count("answered and wall_share is not null");
            case WALL_SHARE -> added("wall_share", "answered");
            case WALL_SHARE_SQUARES -> added("wall_share * wall_share", "answered");
            case REPLIED -> count("reply is not null");
            case REPLY -> added("reply", "reply is not null");
            case REPLY_SQUARES -> added("reply::numeric * reply", "reply is not null");
            case CALLBACKS_PROMISED -> count("promised");
            case CALLBACKS_KEPT -> count("promised and kept");
            case ESCALATIONS_JUDGED -> count("answered and escalated and accepted is not null");
            case ESCALATIONS_ACCEPTED -> count("answered and escalated and accepted");
        };
    }

    private static Summand count(String condition) {
        return new Summand("", condition);
    }

    private static Summand added(String value, String condition) {
        return new Summand(value, condition);
    }
}
