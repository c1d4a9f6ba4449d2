package dev.shorewise.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.run.TestWorkers;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast a large file goes through; run by hand with {@code -Dshorewise.pace=rows}, asserts no time. */
@QuarkusTest
@TestProfile(PaceTest.FullChunks.class)
@QuarkusTestResource(ServiceResources.class)
@EnabledIfSystemProperty(named = "shorewise.pace", matches = "\\d+")
class PaceTest {

    /** Defaults, but for the workers. */
    public static class FullChunks implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("shorewise.imports.workers", "0");
        }
    }

    @Inject
    Calls calls;

    @Inject
    TestWorkers workers;

    @Test
    void aLargeFile() throws Exception {
        int rows = Integer.getInteger("shorewise.pace");
        for (int round = 0; round < 2; round++) {
            String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
            long begin = System.nanoTime();
            UUID id = calls.submit(vendor, ImportMode.PARTIAL, new Upload("tester", null, null, null, new Rows(rows)))
                    .id();
            long taken = System.nanoTime();
            workers.workAll();
            long done = System.nanoTime();
            assertThat(calls.job(vendor, id).rows().accepted()).isEqualTo(rows);
            System.out.printf(
                    "%d rows: intake %d ms, import %d ms, %d rows/s, heap used %d MiB%n",
                    rows,
                    (taken - begin) / 1_000_000,
                    (done - taken) / 1_000_000,
                    rows * 1_000_000_000L / (done - begin),
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    /** A file of so many rows, made as it is read. */
    static final class Rows extends InputStream {
        private final int rows;
        private int row;
        private byte[] line = (Calls.HEADER + "\n").getBytes(UTF_8);
        private int at;

        Rows(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (at == line.length) {
                if (row == rows) {
                    return -1;
                }
                line = (Calls.row(++row) + "\n").getBytes(UTF_8);
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, from, count);
            at += count;
            return count;
        }
    }
}
