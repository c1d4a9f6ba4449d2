package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of people are hashed on their way in and stand nowhere in the database. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class NamesTest {

    private static final String AGENT = "Agent Zenobia Quartermain";
    private static final String CUSTOMER = "Customer Balthazar Ironmonger";

    @Test
    void namesOfAgentsAndCustomersAreInNoTable() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        for (String wait : List.of("8", "9")) {
            vendor.completes(Twelve.HEADER + "n1," + CUSTOMER + ",billing,,2026-10-05 09:00:00," + wait
                    + ",ANSWERED,240,20,40,0,n,yes," + AGENT + "\n");
        }

        for (String table : tables()) {
            for (String name : List.of(AGENT, CUSTOMER, "Quartermain", "Ironmonger")) {
                String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
                assertThat(Database.value(
                                "select count(*) from " + table + " t where t::text like ? or t::text like ?",
                                "%" + name + "%",
                                "%" + hex + "%"))
                        .as("%s in %s", name, table)
                        .isEqualTo("0");
            }
        }
        assertThat(tables()).contains("contact", "contact_history", "import_job", "import_upload_block");
        assertThat(Database.value(
                        "select count(distinct agent_key) from contact where vendor_id = ?", vendor.vendorId()))
                .isEqualTo("1");
    }

    private static List<String> tables() {
        return Database.column("select tablename from pg_tables where schemaname = 'public'");
    }
}
