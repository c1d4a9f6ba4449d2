package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.SliceRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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

        /** The parts of each ask, in their order; all of them are counted together. */
        List<Parts> count(String vendorId, List<Ask> asks);

        /** What the vendor's contacts of a time are. */
        Inputs inputs(String vendorId, Instant from, Instant to);
    }

    /** Reads all that belongs together at one moment. */
    public <T> T read(Function<Reading, T> reading) {
        return rows.read(reading);
    }
}
