package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.ImportRefusal.Kind;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.ProfileColumns;
import dev.shorewise.kit.problems.InvalidParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at the beginning of a file before anything of it is stored. The profile's own format is tried first. A file of
 * rejected rows, known by its last four columns, is read as RFC 4180, and so is one sent as {@code text/csv} whose
 * columns are found that way only.
 */
public final class Sniffer {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ImportProfile profile;
    private final boolean saidCsv;

    /**
     * @param saidCsv whether the sender called the file {@code text/csv}
     */
    public Sniffer(ImportProfile profile, boolean saidCsv) {
        this.profile = profile;
        this.saidCsv = saidCsv;
    }

    /**
     * Finds out how to read the file.
     *
     * @param head the first bytes, uncompressed
     * @param whole whether these are all
     * @throws ImportRefusal if the file cannot be imported at all
     */
    public Layout look(byte[] head, boolean whole) {
        Magic.refuse(head);
        int from = startsWithMark(head) ? MARK.length : 0;
        LineReader lines =
                new LineReader(new ByteArrayInputStream(head, from, head.length - from), from, 0, head.length);
        if (!nextFilled(lines)) {
            throw new ImportRefusal(Kind.EMPTY_FILE, "The file is empty.");
        }
        if (lines.nextOffset() == head.length && !whole || holdsNul(lines)) {
            throw new ImportRefusal(Kind.NOT_TEXT, "The file does not begin with a line of text.");
        }
        Layout layout = choose(lines, from);
        if (layout.dataFrom() > from && whole && !nextFilled(lines)) {
            throw new ImportRefusal(Kind.HEADER_ONLY, "The file has column names and no row under them.");
        }
        return layout;
    }

    private Layout choose(LineReader lines, int from) {
        Dialect own = Dialect.of(profile.format());
        List<String> asCsv = cells(lines, Dialect.rfc4180(own.charset()));
        if (Layout.isRejectFile(asCsv)) {
            return withHeader(true, complete(asCsv), lines);
        }
        if (profile.format().type() == FileFormat.Type.NDJSON
                && !(saidCsv && missing(asCsv).isEmpty())) {
            return json(lines, from);
        }
        if (!profile.format().header()) {
            return new Layout(false, profile.format().columns(), from, 0);
        }
        List<String> columns = cells(lines, own);
        boolean csvFits = saidCsv && missing(asCsv).isEmpty();
        return csvFits && !missing(columns).isEmpty()
                ? withHeader(true, asCsv, lines)
                : withHeader(false, complete(columns), lines);
    }

    private Layout json(LineReader lines, int from) {
        int at = lines.from();
        while (at < lines.to() && lines.array()[at] == ' ') {
            at++;
        }
        if (at == lines.to() || lines.array()[at] != '{') {
            throw new ImportRefusal(Kind.NOT_TEXT, "The file does not begin with a line that is a JSON object.");
        }
        return new Layout(false, List.copyOf(ProfileColumns.of(profile)), from, 0);
    }

    private static Layout withHeader(boolean rfc4180, List<String> columns, LineReader header) {
        return new Layout(rfc4180, columns, header.nextOffset(), (int) header.linesBeforeNext());
    }

    private List<String> complete(List<String> columns) {
        List<String> missing = missing(columns);
        if (!missing.isEmpty()) {
            throw new ImportRefusal(
                    Kind.MISSING_COLUMNS,
                    "The header lacks columns that the profile reads: " + String.join(", ", missing) + ". Found: "
                            + abbreviated(String.join(", ", columns)),
                    missing.stream()
                            .map(column -> new InvalidParam(column, "must be a column of the file"))
                            .toList());
        }
        return columns;
    }

    private List<String> missing(List<String> columns) {
        List<String> missing = new ArrayList<>(ProfileColumns.of(profile));
        missing.removeAll(Set.copyOf(columns));
        return missing;
    }

    private static List<String> cells(LineReader line, Dialect dialect) {
        Charset charset = dialect.charset();
        Cells cells = new Cells(dialect);
        if (cells.split(line.array(), line.from(), line.to()) != Cells.Shape.WHOLE) {
            cells.splitPlainly(line.array(), line.from(), line.to());
        }
        Slice slice = new Slice();
        List<String> names = new ArrayList<>(cells.count());
        for (int cell = 0; cell < cells.count(); cell++) {
            cells.get(cell, slice);
            names.add(slice.text(charset));
        }
        return names;
    }

    private static boolean nextFilled(LineReader lines) {
        try {
            while (lines.next()) {
                if (lines.from() < lines.to()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsNul(LineReader line) {
        for (int at = line.from(); at < line.to(); at++) {
            if (line.array()[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length >= MARK.length && head[0] == MARK[0] && head[1] == MARK[1] && head[2] == MARK[2];
    }

    private static String abbreviated(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500) + "...";
    }
}
