package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.profile.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Writes the rows of a sheet as lines of CSV, all as wide as the first one that has a cell. */
final class WorkbookRow {

    private static final int MOST_COLUMNS = 4096;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]");
    private static final Pattern OF_TIME = Pattern.compile("[dDyYhHsS]|[mM]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\n\\x00]");
    private static final long DAY_MILLIS = 86_400_000;

    private final List<String> timeColumns;
    private final LocalDate epoch;
    private final List<Boolean> times = new ArrayList<>();
    private int width;

    WorkbookRow(FileFormat format, boolean from1904) {
        timeColumns = format.timeColumns();
        epoch = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        if (!format.header()) {
            width = format.columns().size();
            format.columns().forEach(name -> times.add(timeColumns.contains(name)));
        }
    }

    void write(Row row, OutputStream out) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new ImportRefusal(
                    ImportRefusal.Kind.WORKBOOK_BOMB, "A row of the sheet has more than " + MOST_COLUMNS + " columns.");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) ? text(row.getCell(i), i < times.size() && times.get(i)) : "");
        }
        while (cells.size() > width && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (width == 0 && !cells.isEmpty()) {
            width = cells.size();
            cells.forEach(name -> times.add(timeColumns.contains(name.strip())));
        }
        boolean blank = cells.stream().allMatch(String::isEmpty);
        while (!blank && cells.size() < width) {
            cells.add("");
        }
        line(blank ? List.of() : cells, out);
    }

    private static void line(List<String> cells, OutputStream out) {
        try {
            out.write((String.join(",", cells) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Cell cell, boolean time) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return time || isTime(cell)
                    ? time(number)
                    : number.stripTrailingZeros().toPlainString();
        }
        if (value == null) {
            return "";
        }
        String text = LINE_BREAKS.matcher(value.toString()).replaceAll(" ");
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Whether a number is shown as a day, a time of day or both. */
    private static boolean isTime(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("general")
                && OF_TIME.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** To the millisecond: sheets keep times as fractions of a day, which are never exact. */
    private String time(BigDecimal days) {
        long millis = days.multiply(BigDecimal.valueOf(DAY_MILLIS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (millis >= 0 && millis < DAY_MILLIS) {
            return LocalTime.MIDNIGHT
                    .plus(millis, ChronoUnit.MILLIS)
                    .format(DateTimeFormatter.ofPattern(millis % 1000 == 0 ? "HH:mm:ss" : "HH:mm:ss.SSS"));
        }
        LocalDateTime moment = epoch.atStartOfDay().plus(millis, ChronoUnit.MILLIS);
        return moment.format(millis % 1000 == 0 ? DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss") : DAY_AND_TIME);
    }
}
