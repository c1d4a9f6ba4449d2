package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.store.RejectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Sees to it that rejected rows keep what they said no longer than they may. */
@ApplicationScoped
public class RejectRetention implements BackgroundWork {

    private final DataSource database;
    private final ImportConfig config;

    RejectRetention(DataSource database, ImportConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("reject-retention", config.workers() > 0, Duration.ofHours(1));
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection()) {
                return RejectRows.blank(connection, config.keepRejects());
            }
        });
        return false;
    }
}
