package dev.shorewise.kit.requests;

import static dev.shorewise.kit.KitRequests.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Nothing works on for a caller who no longer waits, and a lock that somebody holds stops only those who need it. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TimeBudgetTest {

    private static final int MORE_THAN_THE_POOL = 16;

    @Test
    void aStatementEndsWithTheTimeOfItsRequest() throws SQLException {
        admin().header(TimeBudget.HEADER, "500")
                .get("/kit/long")
                .then()
                .statusCode(503)
                .header("Retry-After", org.hamcrest.Matchers.notNullValue())
                .body("code", equalTo("out-of-time"));

        try (Connection connection = superuser();
                Statement sql = connection.createStatement();
                ResultSet running = sql.executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                        + " and query like 'select pg_sleep(30)%'")) {
            assertThat(running.next()).isTrue();
            assertThat(running.getInt(1)).isZero();
        }
    }

    @Test
    void theNextRequestOnThatConnectionHasItsOwnTime() {
        admin().header(TimeBudget.HEADER, "1").get("/kit/long").then().statusCode(503);
        for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
            admin().get("/kit/rows").then().statusCode(200);
            admin().header(TimeBudget.HEADER, "-1; drop")
                    .get("/kit/rows")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aHeldLockStopsOnlyThoseWhoNeedItAndNobodyForLong() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(MORE_THAN_THE_POOL);
        try (Connection holder = superuser()) {
            holder.setAutoCommit(false);
            try (Statement sql = holder.createStatement()) {
                sql.execute("lock table kit_thing in access exclusive mode");
            }
            List<Future<Integer>> waiting = IntStream.range(0, MORE_THAN_THE_POOL)
                    .mapToObj(caller -> callers.submit(() -> admin().header(TimeBudget.HEADER, "4000")
                            .get("/kit/rows")
                            .statusCode()))
                    .toList();
            admin().get("/kit/caller").then().statusCode(200);
            for (Future<Integer> caller : waiting) {
                assertThat(caller.get()).isEqualTo(503);
            }
            holder.rollback();
        } finally {
            callers.shutdownNow();
        }
        admin().get("/kit/rows").then().statusCode(200);
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue(ServiceResources.SUPERUSER_URL, String.class));
    }
}
