package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.store.JobLeases;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The workers of this process: each takes one file after the other. */
@ApplicationScoped
public class ImportWorkers implements BackgroundWork {

    private final DataSource database;
    private final JobLeases leases;
    private final JobRunner runner;
    private final ImportConfig config;
    private final List<String> kinds;
    private final Worker own;

    ImportWorkers(
            DataSource database,
            JobLeases leases,
            JobRunner runner,
            ImportConfig config,
            @ConfigProperty(name = "HOSTNAME", defaultValue = "localhost") String host,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "0") int port,
            @All List<ImportTarget> targets) {
        this.database = database;
        this.leases = leases;
        this.runner = runner;
        this.config = config;
        this.kinds = targets.stream().map(ImportTarget::kind).toList();
        String node = config.node().orElse(host + ":" + port).replace('/', '-');
        this.own = create(node, UUID.randomUUID().toString());
    }

    /** A worker in somebody else's hands. */
    Worker create(String nodeName, String process) {
        return new Worker(database, leases, runner, config, new JobLeases.Worker(nodeName, process), kinds);
    }

    @Override
    public Pace pace() {
        return new Pace("import-worker", kinds.isEmpty() ? 0 : config.workers(), config.poll());
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        return own.workOnce(stopping);
    }
}
