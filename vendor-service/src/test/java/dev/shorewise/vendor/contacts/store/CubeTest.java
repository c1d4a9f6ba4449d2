package dev.shorewise.vendor.contacts.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Invariants;
import dev.shorewise.vendor.Mixed;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.Sample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every roll-up gives what the contacts themselves give, for whatever it can tell. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CubeTest {

    private static final Period MONTHS = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1));
    private static final Period DAYS = new Period(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 4, 17));
    private static final Set<Duration> TIMES = Set.of(Duration.ofSeconds(20), Duration.ofSeconds(7));

    @Inject
    DataSource database;

    @Test
    void everyRollUpTellsWhatTheContactsTell() throws Exception {
        String vendor = Mixed.sent();
        Set<Cube> read = EnumSet.noneOf(Cube.class);
        SoftAssertions softly = new SoftAssertions();
        for (Cut cut : cuts(vendor)) {
            VendorScope.ALL.call(() -> {
                try (Connection connection = database.getConnection()) {
                    read.add(Cube.of(cut));
                    softly.assertThat(RollUpRows.read(connection, cut, Set.of(Part.values()), TIMES))
                            .as("%s from %s", cut, Cube.of(cut))
                            .isNotEmpty()
                            .isEqualTo(RollUpRows.read(connection, cut, Cube.CONTACTS, Set.of(Part.values()), TIMES));
                }
                return null;
            });
        }
        softly.assertAll();
        assertThat(read).as("each source was asked").containsExactlyInAnyOrder(Cube.values());
        Invariants.hold();
    }

    @Test
    void binsOfMonthsAreThoseOfTheirContacts() throws Exception {
        String vendor = Mixed.sent();
        for (Sample sample : Sample.values()) {
            VendorScope.ALL.call(() -> {
                try (Connection connection = database.getConnection()) {
                    Cut byChannel = cut(vendor, MONTHS, null, Dimension.CHANNEL);
                    Cut byQueue = cut(vendor, MONTHS, null, Dimension.CHANNEL, Dimension.QUEUE);
                    var kept = DistributionRows.binned(connection, byChannel, sample);
                    var counted = DistributionRows.binned(connection, byQueue, sample);

                    kept.forEach((channel, times) -> assertThat(counted.entrySet().stream()
                                    .filter(group -> group.getKey()
                                            .values()
                                            .get(0)
                                            .equals(channel.values().get(0)))
                                    .map(Map.Entry::getValue)
                                    .reduce(dev.shorewise.statistics.Histogram.EMPTY, (one, two) -> one.merge(two)))
                            .as("%s of %s", sample, channel)
                            .isEqualTo(times));
                    assertThat(kept).as(sample.name()).isNotEmpty();
                }
                return null;
            });
        }
    }

    private static List<Cut> cuts(String vendor) {
        List<Cut> cuts = new ArrayList<>();
        List<List<Dimension>> places = List.of(
                List.of(),
                List.of(Dimension.SITE),
                List.of(Dimension.SITE, Dimension.CHANNEL),
                List.of(Dimension.CHANNEL, Dimension.QUEUE),
                List.of(Dimension.LANGUAGE, Dimension.REASON),
                List.of(Dimension.AGENT),
                List.of(Dimension.QUEUE, Dimension.LANGUAGE),
                List.of(Dimension.VENDOR));
        for (List<Dimension> place : places) {
            for (Optional<Dimension> time : List.of(
                    Optional.<Dimension>empty(),
                    Optional.of(Dimension.DAY),
                    Optional.of(Dimension.WEEK),
                    Optional.of(Dimension.MONTH))) {
                List<Dimension> by = new ArrayList<>(place);
                time.ifPresent(by::add);
                for (Period period : List.of(MONTHS, DAYS)) {
                    cuts.add(cut(vendor, period, null, by.toArray(Dimension[]::new)));
                    cuts.add(cut(vendor, period, "Asia/Kathmandu", by.toArray(Dimension[]::new)));
                }
            }
        }
        cuts.add(cut(vendor, DAYS, "Europe/Paris", Dimension.HOUR));
        cuts.add(cut(vendor, DAYS, "Australia/Lord_Howe", Dimension.SITE, Dimension.HOUR_OF_DAY));
        cuts.add(new Cut(
                Optional.of(vendor),
                MONTHS,
                Optional.empty(),
                Map.of(Dimension.CHANNEL, "VOICE", Dimension.QUEUE, "", Dimension.AGENT, ""),
                List.of(Dimension.MONTH)));
        return cuts;
    }

    private static Cut cut(
            String vendor, Period period, @org.jspecify.annotations.Nullable String zone, Dimension... by) {
        return new Cut(Optional.of(vendor), period, Optional.ofNullable(zone).map(ZoneId::of), Map.of(), List.of(by));
    }
}
