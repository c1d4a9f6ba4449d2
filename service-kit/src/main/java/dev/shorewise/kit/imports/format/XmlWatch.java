package dev.shorewise.kit.imports.format;

/** Looks at XML as bytes go by: how long one cell or shared text is, and that there is no document type. */
final class XmlWatch {

    private static final int LONGEST = 1 << 20;
    private static final int NO_TAG = -1;

    private long sinceTag;
    private long sinceCell;
    private boolean inCell;
    private int tag = NO_TAG;
    private int length;

    /** False as soon as something is out of proportion. */
    boolean passes(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            sinceTag++;
            sinceCell++;
            if (b == 0) {
                return false;
            }
            if (b == '<') {
                sinceTag = 0;
                tag = 0;
                length = 0;
            } else if (tag != NO_TAG) {
                if (length < 4 && isName(b)) {
                    tag = tag << 8 | b;
                    length++;
                } else if (!named()) {
                    return false;
                }
            }
            if (sinceTag > LONGEST || inCell && sinceCell > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(byte b) {
        return b > ' ' && b != '>';
    }

    /** Takes note of the tag that was begun; false if it is a document type or an entity. */
    private boolean named() {
        int name = tag;
        tag = NO_TAG;
        if (name == word("!DOC") || name == word("!ENT")) {
            return false;
        }
        if (name == word("c") || name == word("si")) {
            inCell = true;
            sinceCell = 0;
        } else if (name == word("/c") || name == word("/si") || name == word("/row")) {
            inCell = false;
        }
        return true;
    }

    private static int word(String name) {
        int word = 0;
        for (int i = 0; i < name.length(); i++) {
            word = word << 8 | name.charAt(i);
        }
        return word;
    }
}
