package dev.shorewise.vendor.contacts.store;

import dev.shorewise.statistics.DurationBins;
import dev.shorewise.vendor.contacts.Sample;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How times are counted in bins: the SQL of {@link DurationBins}. */
final class TimeBins {

    static final String TABLE = "contact_time_bin";

    /** A bin's key besides the vendor. */
    static final String KEYS = "month, site_id, channel, sample, bin";

    private static final int LARGEST = 31;
    private static final int EXACT_BITS = 8;

    private TimeBins() {}

    /** A fact's time that belongs to a sample; null where it has none. */
    static String millis(Sample sample) {
        return switch (sample) {
            case WAIT_ANSWERED -> "case when answered then wait end";
            case WAIT_ABANDONED -> "case when abandoned then wait end";
            case HANDLE_BY_NAMED_AGENT ->
                "case when answered and agent_key <> '%s' then handle end".formatted(RollUpSql.NO_AGENT);
            case FIRST_REPLY -> "reply";
        };
    }

    /** The bin of an expression in milliseconds: {@link DurationBins#of}. */
    static String bin(String millis) {
        String seconds = "((" + millis + " + 500) / 1000)";
        StringBuilder sql =
                new StringBuilder("case when " + seconds + " < " + DurationBins.EXACT_SECONDS + " then " + seconds);
        for (int bits = EXACT_BITS + 1; bits <= LARGEST; bits++) {
            sql.append(
                    " when %s < %d then %s & -%d".formatted(seconds, 1L << bits, seconds, 1L << (bits - EXACT_BITS)));
        }
        return sql.append(" end").toString();
    }

    /** Counts of the facts of a source by vendor and {@link #KEYS}. */
    static String counts(String facts) {
        String samples = Arrays.stream(Sample.values())
                .map(sample -> "('%s'::contact_sample, %s)".formatted(sample, millis(sample)))
                .collect(Collectors.joining(", "));
        return """
                select vendor_id, month, site_id, channel, sample, bin, sum(sign) as contacts
                from (
                    select vendor_id, month, site_id, channel, sample, %s as bin, sign
                    from %s cross join lateral (values %s) sampled (sample, millis)
                    where millis is not null
                ) binned
                group by vendor_id, %s""".formatted(bin("millis"), facts, samples, KEYS);
    }

    /** Adds counts to the bins that are kept. */
    static String keep(String facts) {
        return """
                insert into %1$s as r (vendor_id, %2$s, contacts)
                %3$s
                order by vendor_id, %2$s
                on conflict (vendor_id, %2$s) do update set contacts = r.contacts + excluded.contacts""".formatted(TABLE, KEYS, counts(facts));
    }
}
