package dev.shorewise.kit.imports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.ImportRefusal.Kind;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.imports.profile.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks become lines of CSV, and bombs are refused before anything reads them. */
class WorkbookFileTest {

    private static final FileFormat XLSX =
            new FileFormat(FileFormat.Type.XLSX, null, null, null, null, null, null, List.of("Time"));
    private static final ExpansionLimits LIMITS = new ExpansionLimits(1 << 30, 1L << 34, 200);
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String ROWS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Id</t></is></c><c r="B1" t="inlineStr"><is><t>Time</t></is></c>\
            <c r="C1" t="inlineStr"><is><t>Note</t></is></c><c r="D1" t="inlineStr"><is><t>Day</t></is></c></row>
            <row r="3"><c r="A3"><v>12345678901</v></c><c r="B3"><v>0.38400462962963</v></c>\
            <c r="C3" t="inlineStr"><is><t>say "a,b"
            twice</t></is></c><c r="D3" s="1"><v>44197.5</v></c></row>
            <row r="4"><c r="A4"><v>5.787E-5</v></c><c r="D4" t="e"><v>#N/A</v></c></row>
            """;

    @Test
    void rowsBecomeLinesOfTheSameNumber() throws Exception {
        assertThat(read(workbook(SHEET + ROWS + END))).isEqualTo("""
                Id,Time,Note,Day

                12345678901,09:12:58,"say ""a,b"" twice",2021-01-01T12:00:00
                0.00005787,,,#N/A
                """);
    }

    @Test
    void whatIsNoWorkbookIsReadAsText() throws Exception {
        assertThat(read("Id,Time\n1,2\n".getBytes(UTF_8))).isEqualTo("Id,Time\n1,2\n");
    }

    @Test
    void halfAWorkbookAndAnotherZipAreRefused() throws Exception {
        byte[] good = workbook(SHEET + ROWS + END);
        refused(Arrays.copyOf(good, good.length / 2), Kind.BROKEN_WORKBOOK);
        refused(zip("readme.txt", "PK".getBytes(UTF_8)), Kind.BROKEN_WORKBOOK);
        refused(workbook(SHEET + ROWS.substring(0, 300)), Kind.BROKEN_WORKBOOK);
    }

    @Test
    void bombsAreRefused() throws Exception {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        refused(workbook(doctype + SHEET + ROWS.replace("say", "&b;") + END), Kind.WORKBOOK_BOMB);
        refused(
                workbook(doctype.replace("\"aaaa\"", "SYSTEM \"file:///etc/passwd\"") + SHEET + ROWS + END),
                Kind.WORKBOOK_BOMB);
        refused(workbook(SHEET + ROWS.replace("say", noise(2_000_000)) + END), Kind.WORKBOOK_BOMB);
        refused(workbook(SHEET + ROWS.replace("say", "x".repeat(100_000_000)) + END), Kind.WORKBOOK_BOMB);
        String runs = "</t></is><is><t>" + noise(1000);
        refused(workbook(SHEET + ROWS.replace("say", runs.repeat(2000)) + END), Kind.WORKBOOK_BOMB);
        refused(workbook(SHEET + ROWS.replace("C3", "XFD3") + END), Kind.WORKBOOK_BOMB);
        refused(parts(10_000), Kind.WORKBOOK_BOMB);
    }

    private static void refused(byte[] file, Kind kind) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(ImportRefusal.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(kind));
    }

    private static String read(byte[] file) throws IOException {
        Upload upload = new Upload("sender", null, null, null, new ByteArrayInputStream(file));
        try (InputStream in = UploadSource.open(upload, XLSX, LIMITS)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        long state = 1;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            noise.append((char) ('a' + (state >>> 33) % 26));
        }
        return noise.toString();
    }

    private static byte[] workbook(String sheet) throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip(
                "[Content_Types].xml",
                types.getBytes(UTF_8),
                "_rels/.rels",
                (relations + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>").getBytes(UTF_8),
                "xl/workbook.xml",
                ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas"
                                + ".openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Calls\""
                                + " sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                        .getBytes(UTF_8),
                "xl/_rels/workbook.xml.rels",
                (relations + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>").getBytes(UTF_8),
                "xl/styles.xml",
                ("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\">"
                                + "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>")
                        .getBytes(UTF_8),
                "xl/worksheets/sheet1.xml",
                sheet.getBytes(UTF_8));
    }

    private static byte[] parts(int count) throws IOException {
        Object[] parts = new Object[count * 2];
        for (int i = 0; i < count; i++) {
            parts[2 * i] = "part" + i + ".xml";
            parts[2 * i + 1] = new byte[1];
        }
        return zip(parts);
    }

    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
