package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.problems.InvalidParam;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds what is wrong with the format part of a profile. */
final class FormatCheck {

    private static final String ASCII = "0123456789 abcXYZ,;\t\"'|\r\n";

    private FormatCheck() {}

    static List<InvalidParam> problems(FileFormat format) {
        List<InvalidParam> problems = new ArrayList<>();
        if (!isMark(format.delimiter())) {
            problems.add(new InvalidParam("format.delimiter", "must be one ASCII character, no letter or digit"));
        }
        if (!format.quote().isEmpty()
                && (!isMark(format.quote()) || format.quote().equals(format.delimiter()))) {
            problems.add(new InvalidParam(
                    "format.quote", "must be empty or one ASCII character, no letter or digit, not the delimiter"));
        }
        if (!containsAscii(format.charset())) {
            problems.add(new InvalidParam(
                    "format.charset", "must be an encoding that contains ASCII, such as UTF-8 or windows-1252"));
        }
        if (!format.header() && format.columns().isEmpty()) {
            problems.add(new InvalidParam("format.columns", "must name the columns of a file without a header"));
        }
        if (new HashSet<>(format.columns()).size() < format.columns().size()) {
            problems.add(new InvalidParam("format.columns", "must not name a column twice"));
        }
        boolean text = format.type() == FileFormat.Type.CSV || format.type() == FileFormat.Type.TSV;
        if (!text && !format.equals(asIs(format))) {
            problems.add(new InvalidParam(
                    "format", "of type " + format.type() + " has no delimiter, quote or charset of its own"));
        }
        if (format.type() != FileFormat.Type.XLSX
                && (format.sheet() != null || !format.timeColumns().isEmpty())) {
            problems.add(new InvalidParam("format.sheet", "and timeColumns are for workbooks only"));
        }
        return problems;
    }

    private static FileFormat asIs(FileFormat format) {
        return new FileFormat(
                format.type(),
                null,
                null,
                null,
                format.header(),
                format.columns(),
                format.sheet(),
                format.timeColumns());
    }

    private static boolean isMark(String text) {
        return text.length() == 1
                && text.charAt(0) > 0
                && text.charAt(0) < 0x80
                && !Character.isLetterOrDigit(text.charAt(0))
                && text.charAt(0) != '\n'
                && text.charAt(0) != '\r'
                && text.charAt(0) != ' ';
    }

    private static boolean containsAscii(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && new String(ASCII.getBytes(charset), StandardCharsets.US_ASCII).equals(ASCII);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
