package dev.shorewise.kit.imports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Splitting is the inverse of joining, and no line of a file is ever lost. */
class RowSplitterTest {

    private static final Dialect CSV = Dialect.rfc4180(UTF_8);
    private static final int MOST = 1 << 20;

    /** Rows as lists of cells; faults as one cell with the text as it stands. */
    private static List<List<String>> read(String file, Dialect dialect, int columns) throws IOException {
        RowSplitter splitter = splitter(new ByteArrayInputStream(file.getBytes(UTF_8)), dialect, columns);
        List<List<String>> rows = new ArrayList<>();
        Slice cell = new Slice();
        for (RowSplitter.Kind kind = splitter.next(); kind != RowSplitter.Kind.END; kind = splitter.next()) {
            List<String> row = new ArrayList<>();
            if (kind == RowSplitter.Kind.ROW) {
                for (int i = 0; i < splitter.cells().count(); i++) {
                    splitter.cells().getExactly(i, cell);
                    row.add(cell.text(UTF_8));
                }
            } else {
                row.add(new String(splitter.lines().bytes(), UTF_8));
            }
            rows.add(row);
        }
        return rows;
    }

    private static RowSplitter splitter(InputStream in, Dialect dialect, int columns) {
        List<String> names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
        return new RowSplitter(new LineReader(in, 0, 0, MOST), dialect, names, MOST);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("ab,\"\t;' \u00e4\u20ac\n\r").ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = cells().map(text -> text.replace("\r", "").replace("\n", ""));
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(columns ->
                        cell.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(12));
    }

    @Property(tries = 500)
    void whatALibraryWroteIsReadBack(
            @ForAll("tables") List<List<String>> table, @ForAll boolean quoteAll, @ForAll boolean crlf)
            throws IOException {
        StringWriter file = new StringWriter();
        var writer = CsvWriter.builder().lineDelimiter(crlf ? LineDelimiter.CRLF : LineDelimiter.LF);
        try (CsvWriter csv = (quoteAll ? writer.quoteStrategy(QuoteStrategies.ALWAYS) : writer).build(file)) {
            table.forEach(csv::writeRecord);
        }

        assertThat(read(file.toString(), CSV, table.get(0).size())).isEqualTo(table);
    }

    @Property(tries = 300)
    void aLineBreakInsideQuotesBelongsToTheCell(@ForAll("cells") String first, @ForAll("cells") String second)
            throws IOException {
        String text = (first + "\n" + second).replace("\r", "");
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("1", "x", "plain");
            csv.writeRecord("2", "x", text.replace(",", ""));
            csv.writeRecord("3", "x", "plain");
        }

        assertThat(read(file.toString(), CSV, 3))
                .containsExactly(
                        List.of("1", "x", "plain"),
                        List.of("2", "x", text.replace(",", "")),
                        List.of("3", "x", "plain"));
    }

    @Property(tries = 1000)
    void everyByteOfAnyFileIsInExactlyOneRow(
            @ForAll("files") String file, @ForAll @IntRange(min = 1, max = 5) int columns) throws IOException {
        byte[] bytes = file.getBytes(UTF_8);
        RowSplitter splitter = splitter(new ByteArrayInputStream(bytes), CSV, columns);
        long position = 0;
        long line = 1;
        while (splitter.next() != RowSplitter.Kind.END) {
            LineReader at = splitter.lines();
            String window = new String(at.bytes(), UTF_8);
            String rest = new String(bytes, (int) position, bytes.length - (int) position, UTF_8);
            assertThat(rest).startsWith(window);
            assertThat(at.line()).isEqualTo(line);
            String end = rest.substring(window.length());
            position = at.nextOffset();
            line = at.linesBeforeNext() + 1;
            assertThat(new String(bytes, 0, (int) position, UTF_8)
                            .chars()
                            .filter(c -> c == '\n')
                            .count())
                    .isBetween(line - 2, line - 1);
            assertThat(end.isEmpty() || end.startsWith("\n") || end.startsWith("\r"))
                    .isTrue();
        }
        assertThat(position).isEqualTo(bytes.length);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars("a,\"\n\r\u00e4").ofMaxLength(60);
    }

    @Property(tries = 300)
    void aGoodRowIsReadWhateverStandsBeforeIt(@ForAll("files") String before) throws IOException {
        String good = "one,two,three,four";

        List<List<String>> rows = read(before + "\n" + (good + "\n").repeat(3), CSV, 4);

        assertThat(rows).contains(List.of("one", "two", "three", "four"));
        assertThat(rows.subList(rows.size() - 2, rows.size())).containsOnly(List.of("one", "two", "three", "four"));
    }

    @Test
    void withoutQuotingAQuoteIsACharacterLikeAnyOther() throws IOException {
        Dialect tsv = new Dialect((byte) '\t', Dialect.NO_QUOTE, UTF_8);

        assertThat(read("\"a\t\"b\"\n\u00ff\tc\n", tsv, 2))
                .containsExactly(List.of("\"a", "\"b\""), List.of("\u00ff", "c"));
    }

    @Test
    void aLongLineIsCutAndTheNextOneIsRead() throws IOException {
        LineReader lines =
                new LineReader(new ByteArrayInputStream(("x".repeat(500_000) + "\ny\n").getBytes(UTF_8)), 0, 0, 1000);

        assertThat(lines.next()).isTrue();
        assertThat(lines.isCut()).isTrue();
        assertThat(lines.bytes()).hasSize(1000);
        assertThat(lines.nextOffset()).isEqualTo(500_001);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).containsExactly('y');
        assertThat(lines.line()).isEqualTo(2);
        assertThat(lines.next()).isFalse();
    }
}
