package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad rows are told, good ones beside them are in; what is no such file leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class HostileFileTest {

    private static final String GOOD = "g%d,A,billing,,2026-10-05 09:00:00,8,ANSWERED,240,20,40,0,n,yes,Ada\n";
    private static final String REST = ",240,20,40,0,n,yes,Ada\n";

    @Test
    void goodRowsAreInAndEachBadOneIsReportedWhereItStands() throws Exception {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii(Twelve.HEADER));
        List<byte[]> bad = List.of(
                ascii("b1,A,billing,,2026-02-30 09:00:00,8,ANSWERED" + REST),
                ascii("b2,A,billing,,2026-10-05 09:00:00,-8,ANSWERED" + REST),
                ascii(",A,billing,,2026-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b4,A,billing,,2026-10-05 09:00:00,8,VANISHED" + REST),
                ascii("b5,A,\"bill\"ing,,2026-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b6,A,bill\0ing,,2026-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b7,A," + "x".repeat(1 << 20) + ",,2026-10-05 09:00:00,8,ANSWERED" + REST),
                latin("b8,A,r\u00e9clamation,,2026-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b9,A,billing,2026-10-05 09:00:01,2026-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b10,A,billing,,2026-10-05 09:00:00,,ANSWERED" + REST),
                ascii("b11,A,billing,,1887-10-05 09:00:00,8,ANSWERED" + REST),
                ascii("b12,A,billing,,2026-10-05 09:00:00,864001,ANSWERED" + REST),
                ascii("b13,A,billing\n"));
        for (int i = 0; i < bad.size(); i++) {
            file.writeBytes(ascii(GOOD.formatted(i)));
            file.writeBytes(bad.get(i));
        }

        JsonPath job = vendor.completes(file.toByteArray());

        assertThat(job.getMap("rows")).containsAllEntriesOf(Map.of("read", 26, "accepted", 13, "rejected", 13));
        List<Map<String, Object>> rejects = vendor.rejects(job);
        assertThat(rejects).extracting(row -> row.get("line")).containsExactlyElementsOf(everySecondLine(bad.size()));
        assertThat(rejects).allSatisfy(row -> {
            assertThat(row.get("code")).asString().matches("[a-z]+(-[a-z]+)*");
            assertThat(row.get("reason")).asString().isNotBlank();
            assertThat(row.get("original")).asString().isNotBlank();
        });
        assertThat(rejects.subList(8, 12))
                .extracting(row -> row.get("code"))
                .containsExactly("offered-before-arrival", "wait-missing", "implausible-time", "implausible-duration");
        assertThat(vendor.figures("2026-10-01", "2026-11-01")
                        .of("volume/answered@1")
                        .path("value")
                        .asInt())
                .isEqualTo(13);
        Invariants.hold();
    }

    @Test
    void rejectedRowsCanBeCorrectedAndSentAgain() throws Exception {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        JsonPath job = vendor.completes(
                Twelve.HEADER + GOOD.formatted(1) + "b1,A,billing,,2026-02-30 09:00:00,8,ANSWERED" + REST);
        String rejected = As.submitter(vendor.vendorId())
                .accept("text/csv")
                .get(job.getString("links.rejects"))
                .asString();

        JsonPath again = vendor.completes(rejected.replace("2026-02-30", "2026-10-30"));

        assertThat(again.getMap("rows")).containsAllEntriesOf(Map.of("read", 1, "accepted", 1, "rejected", 0));
    }

    @Test
    void oddThingsThatAreOnlyFindingsAreImported() throws Exception {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");

        JsonPath job = vendor.completes(Twelve.HEADER
                + "o1,,,,2026-10-05 09:00:00,3,ABANDONED,12,,,,,,Ada\n"
                + "o2,,,,2026-10-05 09:00:00,0,ANSWERED,0,,,,,,\n"
                + "o3,,,,2026-10-05 09:00:00,,VOID,5,,,,,,\n");

        assertThat(job.getInt("rows.accepted")).isEqualTo(3);
        Figures figures = vendor.figures("2026-10-01", "2026-11-01");
        assertThat(figures.of("aht/talk-hold@1").path("denominator").asInt())
                .as("answered")
                .isEqualTo(1);
        assertThat(figures.of("aht/talk-hold-wrap@1").path("reason").asText()).isEqualTo("NO_ACTIVITY");
        assertThat(figures.of("transfer/contacts-transferred-over-handled@1")
                        .path("reason")
                        .asText())
                .as("nobody told transfers, which is not none")
                .isEqualTo("NO_ACTIVITY");
        Invariants.hold();
    }

    static Stream<Arguments> noSuchFiles() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return Stream.of(
                Arguments.of("empty", new byte[0], 422, "empty-file"),
                Arguments.of("header only", ascii(Twelve.HEADER), 422, "header-only"),
                Arguments.of("picture", png, 415, "not-text"),
                Arguments.of("bomb", bomb(), 413, "gzip-bomb"),
                Arguments.of("other columns", ascii("a,b\n1,2\n"), 422, "missing-columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noSuchFiles")
    void whatIsNoFileOfContactsIsRefusedAndLeavesNothing(String what, byte[] file, int status, String code) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");

        Response answer = vendor.sends(file);

        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        for (String table : List.of("import_job", "import_upload_block", "contact")) {
            assertThat(Database.value("select count(*) from " + table + " where vendor_id = ?", vendor.vendorId()))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    private static List<Object> everySecondLine(int rows) {
        return Stream.<Object>iterate(3, line -> (int) line + 2).limit(rows).toList();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(ascii(Twelve.HEADER));
            byte[] zeros = ascii("0".repeat(1 << 20));
            for (int i = 0; i < 256; i++) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
