package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Part;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How roll-up cells come from contacts: said once, for keeping them with each chunk and for recomputing them. */
final class RollUpSql {

    /** Stands for "no agent named" in a roll-up's key. */
    static final String NO_AGENT = "00000000-0000-0000-0000-000000000000";

    /** The dimensions of a cell besides the vendor, in the order of the primary key. */
    static final String KEYS = "local_day, site_id, channel, queue_id, agent_key";

    /** The contact's columns that cells are made of. */
    static final List<String> SOURCES = List.of(
            "local_day",
            "site_id",
            "channel",
            "queue_id",
            "agent_key",
            "direction",
            "outcome",
            "wait_ms",
            "talk_ms",
            "hold_ms",
            "wrap_ms",
            "transfers_out",
            "reopen_count",
            "escalated_to_client",
            "agent_resolved",
            "sender_sla_met",
            "resolved_at");

    private RollUpSql() {}

    /** A part's column. */
    static String column(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** All parts' columns, separated by commas. */
    static String columns() {
        return Part.KEPT.stream().map(RollUpSql::column).collect(Collectors.joining(", "));
    }

    /**
     * A query for contacts as signed facts: +1 for a contact that is there, -1 for one that was.
     *
     * @param prefix of the source's column names
     */
    static String facts(int sign, String source, String prefix) {
        return """
                select %1$d as sign, p.%3$slocal_day as local_day, p.%3$ssite_id as site_id, p.%3$schannel as channel,
                    coalesce(p.%3$squeue_id, '') as queue_id, coalesce(p.%3$sagent_key, '%4$s') as agent_key,
                    p.%3$soutcome = 'ANSWERED' as answered, p.%3$soutcome = 'ABANDONED' as abandoned,
                    p.%3$swait_ms::bigint as wait, p.%3$stalk_ms::bigint + coalesce(p.%3$shold_ms, 0) as handle,
                    p.%3$swrap_ms::bigint as wrap, p.%3$stransfers_out::bigint as transfers_out,
                    p.%3$sreopen_count as reopen_count, p.%3$sescalated_to_client as escalated,
                    p.%3$sagent_resolved as flag, p.%3$ssender_sla_met as sla,
                    p.%3$sresolved_at is not null as has_end
                from %2$s p
                where p.%3$sdirection = 'INBOUND' and p.%3$soutcome <> 'VOID'""".formatted(sign, source, prefix, NO_AGENT);
    }

    /** The select list that sums signed facts up to cells; group by {@link #KEYS}. */
    static String sums() {
        return Part.KEPT.stream().map(part -> sum(part) + " as " + column(part)).collect(Collectors.joining(",\n"));
    }

    /** What sums a part up over cells. */
    static String sumOverCells(Part part) {
        String column =
                switch (part) {
                    case NAMED_TALKED -> namedOnly(Part.TALKED);
                    case NAMED_TALK_HOLD -> namedOnly(Part.TALK_HOLD);
                    case NAMED_TALK_HOLD_SQUARES -> namedOnly(Part.TALK_HOLD_SQUARES);
                    default -> "sum(" + column(part) + ")";
                };
        return "coalesce(" + column + ", 0)";
    }

    private static String namedOnly(Part part) {
        return "sum(%s) filter (where agent_key <> '%s')".formatted(column(part), NO_AGENT);
    }

    private static String sum(Part part) {
        return switch (part) {
            case CONTACTS -> "sum(sign)";
            case ANSWERED -> count("answered");
            case ABANDONED -> count("abandoned");
            case ANSWERED_TIMED -> count("answered and wait is not null");
            case ABANDONED_TIMED -> count("abandoned and wait is not null");
            case ANSWERED_QUEUED -> count("answered and wait > 0");
            case ABANDONED_QUEUED -> count("abandoned and wait > 0");
            case WAIT_ANSWERED -> total("wait", "answered");
            case WAIT_ANSWERED_SQUARES -> total("wait * wait", "answered");
            case WAIT_ABANDONED -> total("wait", "abandoned");
            case WAIT_ABANDONED_SQUARES -> total("wait * wait", "abandoned");
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
            case TALK_HOLD -> total("handle", "answered");
            case TALK_HOLD_SQUARES -> total("handle * handle", "answered");
            case WRAPPED -> count("answered and handle + wrap is not null");
            case TALK_HOLD_WRAP -> total("(handle + wrap)", "answered");
            case TALK_HOLD_WRAP_SQUARES -> total("(handle + wrap) * (handle + wrap)", "answered");
            case TRANSFERS_KNOWN -> count("answered and transfers_out is not null");
            case TRANSFERRED -> count("answered and transfers_out > 0");
            case TRANSFERS -> total("transfers_out", "answered");
            case TRANSFERS_SQUARES -> total("transfers_out * transfers_out", "answered");
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
            case NAMED_TALKED, NAMED_TALK_HOLD, NAMED_TALK_HOLD_SQUARES ->
                throw new IllegalArgumentException(part + " is not kept");
        };
    }

    private static String count(String condition) {
        return "coalesce(sum(sign) filter (where %s), 0)".formatted(condition);
    }

    private static String total(String value, String condition) {
        return "coalesce(sum(sign * %s) filter (where %s), 0)".formatted(value, condition);
    }
}
