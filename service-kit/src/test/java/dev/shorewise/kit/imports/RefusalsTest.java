package dev.shorewise.kit.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shorewise.kit.imports.ImportRefusal.Kind;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be imported at all is refused before anything of it is stored. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class RefusalsTest {

    @Inject
    Calls calls;

    private String vendor = "";

    @BeforeEach
    void aVendor() {
        vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
    }

    static Stream<Arguments> hopelessFiles() throws IOException {
        byte[] good = Calls.file(3).getBytes(UTF_8);
        byte[] gzip = gzip(good);
        return Stream.of(
                Arguments.of("nothing", new byte[0], Kind.EMPTY_FILE),
                Arguments.of("a mark and line ends", "\uFEFF\r\n\n".getBytes(UTF_8), Kind.EMPTY_FILE),
                Arguments.of("a header", Calls.HEADER.getBytes(UTF_8), Kind.HEADER_ONLY),
                Arguments.of(
                        "a header and blank lines", (Calls.HEADER + "\r\n\r\n\n").getBytes(UTF_8), Kind.HEADER_ONLY),
                Arguments.of("an image", "\u0089PNG\r\n\u001a\n\0\0".getBytes(ISO_8859_1), Kind.NOT_TEXT),
                Arguments.of("a workbook", "PK\u0003\u0004\u0014\0".getBytes(ISO_8859_1), Kind.NOT_TEXT),
                Arguments.of("a document", "%PDF-1.7\n".getBytes(ISO_8859_1), Kind.NOT_TEXT),
                Arguments.of("a program", "\u007fELF\u0002\u0001\n".getBytes(ISO_8859_1), Kind.NOT_TEXT),
                Arguments.of(
                        "another encoding",
                        Calls.file(3).getBytes(java.nio.charset.StandardCharsets.UTF_16),
                        Kind.NOT_TEXT),
                Arguments.of("zeros", new byte[5_000_000], Kind.NOT_TEXT),
                Arguments.of("gzip in gzip", gzip(gzip), Kind.NOT_TEXT),
                Arguments.of("half of a gzip", Arrays.copyOf(gzip, gzip.length / 2), Kind.BROKEN_GZIP),
                Arguments.of("gzip and rubbish", concat(gzip, "rubbish".getBytes(UTF_8)), Kind.BROKEN_GZIP),
                Arguments.of("gzip of the wrong sum", corrupted(gzip), Kind.BROKEN_GZIP),
                Arguments.of("gzip of zeros", gzip(new byte[50_000_000]), Kind.GZIP_BOMB),
                Arguments.of("gzip of one row for ever", gzip(rowsForEver()), Kind.GZIP_BOMB),
                Arguments.of("too much", Calls.file(100).repeat(12_000).getBytes(UTF_8), Kind.UPLOAD_TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hopelessFiles")
    void aHopelessFileIsRefusedAndNothingIsStored(String what, byte[] file, Kind kind) throws Exception {
        ImportRefusal refusal = refused(new Upload("tester", "calls.csv", null, null, new ByteArrayInputStream(file)));

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.getMessage()).endsWith(".");
        assertThat(calls.value(vendor, "select count(*) from import_job")).isEqualTo("0");
        assertThat(calls.value(vendor, "select count(*) from import_upload_block"))
                .isEqualTo("0");
    }

    @Test
    void allMissingColumnsAreNamedAtOnce() {
        ImportRefusal refusal = refused(upload("unit,id,date,queue\nx,1,990201,PS\n", null, null));

        assertThat(refusal.kind()).isEqualTo(Kind.MISSING_COLUMNS);
        assertThat(refusal.invalidParams())
                .extracting(InvalidParam::name)
                .contains("time", "result", "wait", "talk")
                .doesNotContain("unit", "date");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"br", "zstd", "deflate", "gzip, gzip", "compress"})
    void otherEncodingsThanGzipAreRefusedUnread(String encoding) {
        InputStream unreadable = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("must not be read");
            }
        };

        ImportRefusal refusal = refused(new Upload("tester", null, null, encoding, unreadable));

        assertThat(refusal.kind()).isEqualTo(Kind.UNSUPPORTED_ENCODING);
    }

    @Test
    void gzipIsInflatedWhetherAnnouncedOrNot() throws Exception {
        byte[] members = concat(gzip(Calls.file(2).getBytes(UTF_8)), gzip((Calls.row(3) + "\n").getBytes(UTF_8)));

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, members);

        assertThat(job.rows().accepted()).isEqualTo(3);
    }

    @Test
    void manyEmptyGzipMembersDoNoHarm() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] empty = gzip(new byte[0]);
        for (int i = 0; i < 100_000; i++) {
            file.write(empty);
        }
        file.write(gzip(Calls.file(2).getBytes(UTF_8)));

        assertThat(calls.run(vendor, ImportMode.PARTIAL, file.toByteArray())
                        .rows()
                        .accepted())
                .isEqualTo(2);
    }

    @Test
    void anUnknownProfileIsUnknown() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> calls.submit("v-nobody", ImportMode.PARTIAL, upload(Calls.file(1), null, null))))
                .isInstanceOf(dev.shorewise.kit.problems.KitRefusal.class);
    }

    private ImportRefusal refused(Upload upload) {
        return catchThrowableOfType(ImportRefusal.class, () -> calls.submit(vendor, ImportMode.PARTIAL, upload));
    }

    private static Upload upload(String text, @Nullable String type, @Nullable String encoding) {
        return new Upload("tester", null, type, encoding, Calls.stream(text));
    }

    private static byte[] rowsForEver() {
        return (Calls.HEADER + "\n" + (Calls.row(1) + "\n").repeat(200_000)).getBytes(UTF_8);
    }

    private static byte[] corrupted(byte[] gzip) {
        byte[] changed = gzip.clone();
        changed[changed.length - 6] ^= 1;
        return changed;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(file)) {
            out.write(bytes);
        }
        return file.toByteArray();
    }
}
