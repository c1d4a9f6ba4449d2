package dev.shorewise.feedback.invitations.page;

/** Writes text into HTML so that it stays text. */
final class Html {

    private Html() {}

    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            switch (next) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(next < ' ' && next != '\n' && next != '\t' ? ' ' : next);
            }
        }
        return safe.toString();
    }
}
