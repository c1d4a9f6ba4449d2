package dev.shorewise.kit.imports.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.imports.DrivenWorkers;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What goes in by COPY comes out as it was. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class CopyTextTest {

    @Inject
    DataSource database;

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "\\N",
            "\\",
            "tab\tnew\nline\rreturn",
            "\u00e4\u20ac\u0800\uffff",
            "\ud83d\ude00",
            "\b\f\u000b\u0001",
            "\\.",
            "x".repeat(200_000));

    @Test
    void everyTypeComesOutAsItWentIn() throws SQLException {
        Random random = new Random(5);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "create temp table copied (id int, t text, n bigint, b boolean, at timestamptz, d date, h bytea)");
            long[] numbers = random.longs(1000).toArray();
            numbers[0] = Long.MIN_VALUE;
            numbers[1] = Long.MAX_VALUE;
            numbers[2] = 0;
            try (CopyText copy = CopyText.into(connection, "copied")) {
                for (int i = 0; i < numbers.length; i++) {
                    copy.add(i).add(TEXTS.get(i % TEXTS.size())).add(numbers[i]).add(i % 2 == 0);
                    copy.addTimestamp(micros(i)).addDate(day(i)).add(new byte[] {(byte) i, 0, -1});
                    copy.endRow();
                }
                copy.add(-1)
                        .addNull()
                        .addNull()
                        .addNull()
                        .addNull()
                        .addNull()
                        .add((byte[]) null)
                        .endRow();
                assertThat(copy.finish()).isEqualTo(1001);
            }
            try (ResultSet row = sql.executeQuery("select * from copied where id >= 0 order by id")) {
                for (int i = 0; row.next(); i++) {
                    assertThat(row.getString(2)).isEqualTo(TEXTS.get(i % TEXTS.size()));
                    assertThat(row.getLong(3)).isEqualTo(numbers[i]);
                    assertThat(row.getBoolean(4)).isEqualTo(i % 2 == 0);
                    assertThat(row.getObject(5, OffsetDateTime.class).toInstant())
                            .isEqualTo(Instant.EPOCH.plus(micros(i), ChronoUnit.MICROS));
                    assertThat(row.getObject(6, LocalDate.class)).isEqualTo(LocalDate.ofEpochDay(day(i)));
                    assertThat(row.getBytes(7)).containsExactly((byte) i, 0, -1);
                }
            }
        }
    }

    @Test
    void closedEarlyItLeavesTheConnectionUsable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create temp table half (t text)");
            try (CopyText copy = CopyText.into(connection, "half")) {
                copy.add("lost").endRow();
            }
            try (ResultSet row = sql.executeQuery("select count(*) from half")) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }

    private static long micros(int i) {
        return (i - 500) * 1_234_567_890_123L;
    }

    private static long day(int i) {
        return (i - 500) * 700L;
    }
}
