package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However rows are shared out over files, in whatever order, overlapping or not: the same contacts, the same figures. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class SplitTest {

    private static final int CALLS = 500;
    private static final String[] OUTCOMES = {"ANSWERED", "ANSWERED", "ANSWERED", "ABANDONED", "VOID"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresDoNotDependOnHowAFileIsSplit(long seed) throws Exception {
        List<String> rows = new ArrayList<>(rows());
        Importing whole = Importing.by(Twelve.PROFILE, "Europe/Paris");
        whole.completes(Twelve.HEADER + String.join("", rows));
        Importing split = Importing.by(Twelve.PROFILE, "Europe/Paris");
        Random random = new Random(seed);
        Collections.shuffle(rows, random);

        for (int from = 0; from < rows.size(); ) {
            int overlap = Math.min(from, random.nextInt(20));
            int to = Math.min(rows.size(), from + 1 + random.nextInt(250));
            split.completes(Twelve.HEADER + String.join("", rows.subList(from - overlap, to)));
            from = to;
        }

        assertThat(state(split)).isEqualTo(state(whole));
        assertThat(figures(split)).isEqualTo(figures(whole));
        Invariants.hold();
    }

    @Test
    void aFileThreeTimesIsAFileOnce() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        String file = Twelve.HEADER + String.join("", rows());
        vendor.completes(file);
        String once = state(vendor) + figures(vendor);

        vendor.completes(file);
        vendor.completes(file);

        assertThat(state(vendor) + figures(vendor)).isEqualTo(once);
    }

    /** Count and order-free checksum of the contacts. */
    private static String state(Importing vendor) {
        return Database.value(
                "select count(*) || ' ' || sum(row_hash) from contact where vendor_id = ?", vendor.vendorId());
    }

    private static String figures(Importing vendor) {
        StringBuilder all = new StringBuilder();
        for (String grouping : List.of("queue", "day", "agent")) {
            all.append(vendor.figures("2026-03-01", "2026-05-01", "groupBy", grouping)
                    .answer()
                    .path("groups")
                    .toString()
                    .replace(vendor.vendorId(), "v"));
        }
        return all.toString();
    }

    private static List<String> rows() {
        Random random = new Random(42);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
            rows.add("c%d,k%d,%s,,2026-%02d-%02d %02d:%02d:00,%d,%s,%s,,%s,%d,n,yes,agent %d\n"
                    .formatted(
                            i,
                            random.nextInt(50),
                            List.of("billing", "tech", "").get(random.nextInt(3)),
                            3 + random.nextInt(2),
                            1 + random.nextInt(30),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(200),
                            outcome,
                            outcome.equals("ANSWERED") ? random.nextInt(900) : "",
                            random.nextBoolean() ? random.nextInt(60) : "",
                            random.nextInt(3),
                            random.nextInt(4)));
        }
        return rows;
    }
}
