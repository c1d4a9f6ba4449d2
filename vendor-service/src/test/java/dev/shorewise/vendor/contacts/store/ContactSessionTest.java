package dev.shorewise.vendor.contacts.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.Tally;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.contacts.ContactImports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ContactSessionTest {

    private static final long NOON = Instant.parse("2026-10-05T12:00:00Z").getEpochSecond() * 1_000_000;

    @Inject
    ContactTarget target;

    @Inject
    DataSource database;

    @Test
    void recordsAreCreatedThenUnchangedThenRestated() throws Exception {
        String vendor = Given.aVendor();
        ImportTarget.Session session = session(vendor, Given.aSite(vendor, "Europe/Paris"));

        assertThat(apply(session, answered("a", 5_000), answered("b", 7_000)))
                .isEqualTo(new Applied(new Tally(2, 2), Tally.NONE, Tally.NONE));
        assertThat(apply(session, answered("b", 7_000), answered("a", 5_000)))
                .isEqualTo(new Applied(Tally.NONE, new Tally(2, 2), Tally.NONE));
        assertThat(apply(session, answered("a", 5_000), answered("b", 8_000), answered("c", 1)))
                .isEqualTo(new Applied(new Tally(1, 1), new Tally(1, 1), new Tally(1, 1)));
    }

    @Test
    void rowsOfARecordShareItsFate() throws Exception {
        String vendor = Given.aVendor();
        ImportTarget.Session session = session(vendor, Given.aSite(vendor, "Europe/Paris"));
        ImportRecord first = answered("a", 1);
        first.setRows(3);
        ImportRecord second = answered("a", 2);
        second.setRows(4);

        assertThat(apply(session, first)).isEqualTo(new Applied(new Tally(1, 3), Tally.NONE, Tally.NONE));
        assertThat(apply(session, second)).isEqualTo(new Applied(Tally.NONE, Tally.NONE, new Tally(1, 4)));
    }

    @Test
    void aFileSentAgainIsKnownWhetherItsIdsAreNeighboursOrFarApart() throws Exception {
        String vendor = Given.aVendor();
        String site = Given.aSite(vendor, "Europe/Paris");
        ImportRecord[] many = IntStream.range(0, 40)
                .mapToObj(number -> answered("known-" + (100 + number), number))
                .toArray(ImportRecord[]::new);
        apply(session(vendor, site), many);

        assertThat(apply(session(vendor, site), many))
                .isEqualTo(new Applied(Tally.NONE, new Tally(40, 40), Tally.NONE));
        ImportTarget.Session scattered = session(vendor, site);
        for (int again = 0; again < 2; again++) {
            assertThat(apply(scattered, answered("known-100", 0), answered("known-139", 39)))
                    .isEqualTo(new Applied(Tally.NONE, new Tally(2, 2), Tally.NONE));
        }
        assertThat(apply(
                        scattered,
                        answered("known-100", 0),
                        answered("known-138", 1),
                        answered("known-139", 39),
                        answered("new", 1)))
                .isEqualTo(new Applied(new Tally(1, 1), new Tally(2, 2), new Tally(1, 1)));
    }

    private ImportTarget.Session session(String vendor, String site) throws Exception {
        return VendorScope.ALL.call(() -> target.open(new ImportContext(
                UUID.randomUUID(), target.kind(), vendor, Map.of(ContactImports.SITE, site), "profile", 1)));
    }

    private Applied apply(ImportTarget.Session session, ImportRecord... records) throws Exception {
        return VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                Applied applied = session.apply(connection, List.of(records));
                connection.commit();
                return applied;
            }
        });
    }

    private static ImportRecord answered(String id, long waitMs) {
        ImportRecord row = new ImportRecord(id, 1, ContactField.all().size());
        row.setNumber(ContactField.OFFERED_AT.ordinal(), NOON);
        row.setObject(ContactField.CHANNEL.ordinal(), "VOICE");
        row.setObject(ContactField.OUTCOME.ordinal(), "ANSWERED");
        row.setNumber(ContactField.WAIT.ordinal(), waitMs);
        row.setNumber(ContactField.TALK.ordinal(), 60_000);
        return row;
    }
}
