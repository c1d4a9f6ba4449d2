package dev.shorewise.vendor.sla.rest;

import java.util.List;

/** Pieces of a page; every text is escaped, so whatever people wrote is shown and never carried out. */
final class Html {

    private final StringBuilder page = new StringBuilder();
    private String[] columns = {};

    /** Text that shows as itself in elements and in quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    Html raw(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    Html element(String name, String text) {
        return raw("<" + name + ">" + escape(text) + "</" + name + ">");
    }

    /** Begins a table; a column whose title begins with # holds numbers. */
    Html head(String... titles) {
        columns = titles;
        return raw("<table><thead><tr>" + cells("th", titles) + "</tr></thead><tbody>");
    }

    Html row(String... texts) {
        return raw("<tr>" + cells("td", texts) + "</tr>");
    }

    Html end() {
        return raw("</tbody></table>");
    }

    Html list(List<String> texts) {
        raw("<ol>");
        texts.forEach(text -> element("li", text));
        return raw("</ol>");
    }

    private String cells(String name, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            boolean number = i < columns.length && columns[i].startsWith("#");
            String text = number && texts[i].startsWith("#") ? texts[i].substring(1) : texts[i];
            cells.append('<').append(name).append(number ? " class=\"n\">" : ">");
            cells.append(escape(text)).append("</").append(name).append('>');
        }
        return cells.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
