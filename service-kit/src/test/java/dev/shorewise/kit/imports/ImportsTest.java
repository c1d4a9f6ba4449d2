package dev.shorewise.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.imports.ImportJob.RecordCounts;
import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file becomes records, once, whatever the mode. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class ImportsTest {

    @Inject
    Calls calls;

    private String vendor = "";

    @BeforeEach
    void aVendor() {
        vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
    }

    @Test
    void everyGoodRowIsStored() throws Exception {
        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, Calls.file(1234));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.rows()).isEqualTo(new RowCounts(1234, 1234, 0, 0, 0, 0));
        assertThat(job.records()).isEqualTo(new RecordCounts(1234, 0, 0));
        assertThat(job.percent()).isEqualTo(100);
        assertThat(calls.value(vendor, "select count(*) from kit_call")).isEqualTo("1234");
        assertThat(calls.value(
                        vendor,
                        "select (arrived_at, queue, outcome, wait_ms, handle_ms, amount, met)::text"
                                + " from kit_call where identity = 'AA01|7'"))
                .isEqualTo("(\"1999-02-08 12:07:15+00\",PS,ANSWERED,7000,427000,7.50,t)");
        assertThat(calls.value(vendor, "select count(*) from import_upload_block"))
                .isEqualTo("0");
    }
}
