package dev.shorewise.kit.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How imports use a service's time, memory and database. */
@ConfigMapping(prefix = "shorewise.imports")
public interface ImportConfig {

    /** Jobs that this process works on at once; 0 leaves all jobs to other replicas. */
    @WithDefault("1")
    int workers();

    /** How often an idle worker looks for a job. */
    @WithDefault("250ms")
    Duration poll();

    /** How long a worker may be silent before another takes its job over; it renews its lease at a third of this. */
    @WithDefault("15s")
    Duration lease();

    /**
     * The name by which this process knows, after a crash, the jobs it had: they are taken up at once instead of after
     * the lease. Host and port unless set.
     */
    Optional<String> node();

    /** Records that are stored in one transaction. */
    @WithDefault("10000")
    int chunkRows();

    /** Bytes of the file after which a chunk is closed although it has fewer records. */
    @WithDefault("8M")
    MemorySize chunkBytes();

    /** The largest file as it arrives, compressed or not. */
    @WithDefault("4G")
    MemorySize maxUpload();

    /** The largest file after inflating. */
    @WithDefault("16G")
    MemorySize maxExpanded();

    /** How many times larger a file may become by inflating before it is taken for a bomb. */
    @WithDefault("200")
    int maxRatio();

    /** The longest cell; a row with a longer one is rejected. */
    @WithDefault("64K")
    MemorySize maxCell();

    /** How long after a job's end its rejected rows keep what they said; later only line, column and code are left. */
    @WithDefault("P90D")
    Duration keepRejects();

    /** The longest row that is kept whole among the rejected ones. */
    @WithDefault("4M")
    MemorySize maxRow();
}
