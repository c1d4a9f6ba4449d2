package dev.shorewise.kit.imports.values;

/** Cells as a reason quotes them: short, and without anything that would break a line. */
final class Quote {

    private static final int MOST = 40;

    private Quote() {}

    static String of(String cell) {
        String shown = cell.length() <= MOST ? cell : cell.substring(0, MOST) + "...";
        return "'" + shown.replaceAll("\\p{Cntrl}", "\uFFFD") + "'";
    }
}
