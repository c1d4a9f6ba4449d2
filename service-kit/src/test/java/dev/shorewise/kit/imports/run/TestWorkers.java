package dev.shorewise.kit.imports.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Workers in a test's hands. */
@ApplicationScoped
public class TestWorkers {

    private final ImportWorkers workers;

    TestWorkers(ImportWorkers workers) {
        this.workers = workers;
    }

    /** Works until no job waits. */
    public void workAll() throws Exception {
        while (workOnce("test-node", "first", () -> false)) {
            // the next one
        }
    }

    /** Claims one job and works on it until it ends or the worker is told to stop. */
    public boolean workOnce(String node, String process, BooleanSupplier stopping) throws Exception {
        return workers.create(node, process).workOnce(stopping);
    }
}
