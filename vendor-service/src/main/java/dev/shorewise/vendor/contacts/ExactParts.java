package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.SliceRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Parts of figures that go onto a statement: counted from the contacts themselves, in the days of any zone. */
@ApplicationScoped
public class ExactParts {

    private final SliceRows rows;

    ExactParts(SliceRows rows) {
        this.rows = rows;
    }

    /**
     * The state of the contacts that were offered within a time.
     *
     * @param contacts how many, void ones included
     * @param checksum sum of the contacts' hashes, so it depends on all of them and not on their order
     * @param revision grows with every change of a contact of the months that the time touches
     */
    public record Inputs(long contacts, String checksum, long revision) {}

    /**
     * What is to be counted.
     *
     * @param without contacts that are left out; one that is in several is left out once
     * @param wanted what is counted, and nothing else
     * @param times waits that {@link Parts#within} will be asked for
     */
    public record Ask(Slice slice, List<Slice> without, Set<Part> wanted, Set<Duration> times) {

        public Ask {
            without = List.copyOf(without);
            wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
            times = Set.copyOf(times);
        }
    }

    /**
     * What was counted.
     *
     * @param parts of each ask, in their order
     */
    public record Counted(Inputs inputs, List<Parts> parts) {}

    /**
     * A site's day.
     *
     * @param all contacts of the site
     * @param asked those of them that were asked for
     */
    public record Volume(String siteId, LocalDate day, long all, long asked) {}

    /**
     * A site's hour.
     *
     * @param hour its beginning by a zone's clock; an hour that comes twice is one
     */
    public record HourVolume(String siteId, LocalDateTime hour, long contacts) {}

    /** Takes one contact after the other. */
    public interface CaseReader {

        /**
         * One more contact; its key is its site.
         *
         * @param in the indexes of the slices that it is in
         */
        void read(CaseContact contact, BitSet in);
    }

    /** Takes one attempt of a known customer after the other, by issue and then time. */
    public interface AttemptReader {

        /**
         * One more attempt, of the group of all.
         *
         * @param in the indexes of the slices that it is in
         */
        void read(Attempt attempt, BitSet in);
    }

    /** All that is asked of it sees the same state of the contacts. */
    public interface Reading {

        /**
         * The parts of each day on which something happened.
         *
         * @param without contacts that are left out; one that is in several is left out once
         * @param wanted what is counted, and nothing else
         * @param times waits that {@link Parts#within} will be asked for
         */
        SortedMap<LocalDate, Parts> byDay(
                String vendorId, Slice slice, List<Slice> without, ZoneId zone, Set<Part> wanted, Set<Duration> times);

        /** What the vendor's contacts of a time are, and the parts of each ask, all of them counted together. */
        Counted count(String vendorId, Instant from, Instant to, List<Ask> asks);

        /**
         * How many contacts each site sent on each of its days, inbound and not void; days without any are missing. Read
         * from roll-ups: what is to be expected is an estimate, no contractual figure.
         *
         * @param to the day after the last
         * @param in of channels, queues and sites, what of them {@link Volume#asked} counts
         */
        List<Volume> volumes(String vendorId, LocalDate from, LocalDate to, Map<Slice.By, SortedSet<String>> in);

        /** How many contacts each site sent in each hour of a zone; as {@link #volumes}, hours without any are missing. */
        List<HourVolume> hours(String vendorId, Instant from, Instant to, ZoneId zone);

        /**
         * Goes through the vendor's contacts that are worked on over time, in no order.
         *
         * @param since those that were over before this day are left out
         * @param to those that were offered from then on are left out
         * @param slices of which each contact is told whether it is in
         */
        void cases(String vendorId, LocalDate since, Instant to, List<Slice> slices, CaseReader each);

        /**
         * Goes through what the vendor's known customers tried, by issue and then time.
         *
         * @param days of the sites, with those before and after that belong to the issues
         * @param slices of which each attempt is told whether it is in
         */
        void attempts(String vendorId, Period days, List<Slice> slices, AttemptReader each);

        /** The end of the last quarter of an hour in which any contact was offered; empty without any. */
        Optional<Instant> knownUntil(String vendorId);

        /** The last moment that any of those contacts tells of; empty without any. */
        Optional<Instant> casesKnownUntil(String vendorId, LocalDate since);
    }

    /** Reads all that belongs together at one moment. */
    public <T> T read(Function<Reading, T> reading) {
        return rows.read(reading);
    }
}
