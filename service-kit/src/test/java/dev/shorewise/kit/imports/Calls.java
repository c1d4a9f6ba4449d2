package dev.shorewise.kit.imports;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.Times;
import dev.shorewise.kit.imports.run.TestWorkers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What tests of imports do again and again: a profile, a file, a job to its end, a look into the table. */
@ApplicationScoped
public class Calls {

    static final String HEADER =
            "unit,id,date,time,queue,result,customer,agent,wait,talk,note,transfers,amount,met,done";

    private final ImportJobs jobs;
    private final ImportProfiles profiles;
    private final TestWorkers workers;
    private final DataSource database;

    Calls(ImportJobs jobs, ImportProfiles profiles, TestWorkers workers, DataSource database) {
        this.jobs = jobs;
        this.profiles = profiles;
        this.workers = workers;
        this.database = database;
    }

    /** Reads files with {@link #HEADER}. */
    static ImportProfile profile(FileFormat format) {
        return new ImportProfile(
                format,
                List.of("?"),
                List.of("unit", "id"),
                new Times("Asia/Jerusalem", null),
                Map.ofEntries(
                        Map.entry("arrivedAt", at(List.of("date", "time"), "yyMMdd H:mm:ss")),
                        Map.entry("queue", FieldMapping.of("queue")),
                        Map.entry(
                                "outcome",
                                new FieldMapping(
                                        List.of("result"),
                                        null,
                                        null,
                                        Map.of("AGENT", "ANSWERED", "HANG", "ABANDONED"),
                                        null,
                                        null,
                                        null)),
                        Map.entry("customer", FieldMapping.of("customer")),
                        Map.entry("agent", FieldMapping.of("agent")),
                        Map.entry("wait", FieldMapping.of("wait")),
                        Map.entry(
                                "handle",
                                new FieldMapping(
                                        List.of("talk"), null, FieldMapping.Unit.H_MM_SS, null, null, null, null)),
                        Map.entry("note", FieldMapping.of("note")),
                        Map.entry("transfers", FieldMapping.of("transfers")),
                        Map.entry("amount", FieldMapping.of("amount")),
                        Map.entry("met", FieldMapping.of("met")),
                        Map.entry("resolvedAt", at(List.of("done"), "d/M/yyyy HH:mm"))),
                null);
    }

    static FieldMapping at(List<String> columns, String pattern) {
        return new FieldMapping(columns, List.of(pattern), null, null, null, null, null);
    }

    /** A good row of that header. */
    static String row(int id) {
        return "AA01," + id + ",99020" + (1 + id % 9) + "," + (7 + id % 12) + ":0" + id % 10 + ":15,PS,"
                + (id % 5 == 0 ? "HANG" : "AGENT") + ",c" + id % 97 + ",agent-" + id % 7 + "," + id % 40 + ",0:0"
                + id % 10
                + ":07,,0," + id + ".50,true,";
    }

    /** A file of so many good rows. */
    static String file(int rows) {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        for (int id = 1; id <= rows; id++) {
            file.append(row(id)).append('\n');
        }
        return file.toString();
    }

    /** A vendor of this test's own, with a profile {@code standard}. */
    String vendorWith(ImportProfile profile) {
        String vendor = "v-" + UUID.randomUUID().toString().substring(0, 12);
        VendorScope.ALL.run(() -> profiles.put(CallTarget.KIND, vendor, "standard", profile));
        return vendor;
    }

    ImportJob submit(String vendor, ImportMode mode, byte[] file) {
        return submit(vendor, mode, new Upload("tester", "calls.csv", null, null, new ByteArrayInputStream(file)));
    }

    ImportJob submit(String vendor, ImportMode mode, Upload upload) {
        try {
            return VendorScope.of(vendor)
                    .call(() ->
                            jobs.submit(new Submission(CallTarget.KIND, vendor, "standard", mode, Map.of(), upload)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file and works until its job has ended. */
    ImportJob run(String vendor, ImportMode mode, String file) throws Exception {
        return run(vendor, mode, file.getBytes(StandardCharsets.UTF_8));
    }

    ImportJob run(String vendor, ImportMode mode, byte[] file) throws Exception {
        UUID id = submit(vendor, mode, file).id();
        workers.workAll();
        return job(vendor, id);
    }

    ImportJob job(String vendor, UUID id) throws Exception {
        return VendorScope.of(vendor).call(() -> jobs.find(CallTarget.KIND, id).orElseThrow());
    }

    List<RejectedRow> rejects(String vendor, UUID id) throws Exception {
        return VendorScope.of(vendor)
                .call(() -> jobs.rejects(CallTarget.KIND, id, null, 1000).items());
    }

    byte[] rejectFile(String vendor, UUID id) throws Exception {
        return VendorScope.of(vendor).call(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            jobs.rejectFile(CallTarget.KIND, id).write(out);
            return out.toByteArray();
        });
    }

    /** One value, seen as that vendor. */
    @Nullable
    String value(String vendor, String sql) throws Exception {
        return VendorScope.of(vendor).call(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        });
    }

    /** The state of a vendor's calls as one text. */
    String checksum(String vendor) throws Exception {
        return String.valueOf(
                value(
                        vendor,
                        "select count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(c) - 'vendor_id')::text, 0)::numeric), 0) from kit_call c"));
    }

    ImportJobs jobs() {
        return jobs;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
