package dev.shorewise.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What holds where nobody sets anything. */
class ImportConfigTest {

    private static final long KIB = 1024;

    @Test
    void everyDefaultIsSafe() {
        ImportConfig config = new SmallRyeConfigBuilder()
                .withMapping(ImportConfig.class)
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 200, new MemorySizeConverter())
                .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(ImportConfig.class);

        assertThat(config.workers()).isEqualTo(1);
        assertThat(config.poll()).isEqualTo(Duration.ofMillis(250));
        assertThat(config.lease()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.node()).isEmpty();
        assertThat(config.chunkRows()).isEqualTo(10_000);
        assertThat(config.chunkBytes().asLongValue()).isEqualTo(8 * KIB * KIB);
        assertThat(config.maxUpload().asLongValue()).isEqualTo(4 * KIB * KIB * KIB);
        assertThat(config.maxExpanded().asLongValue()).isEqualTo(16 * KIB * KIB * KIB);
        assertThat(config.keepRejects()).isEqualTo(Duration.ofDays(90));
        assertThat(config.maxRatio()).isEqualTo(200);
        assertThat(config.maxCell().asLongValue()).isEqualTo(64 * KIB);
        assertThat(config.maxRow().asLongValue()).isEqualTo(4 * KIB * KIB);
    }
}
