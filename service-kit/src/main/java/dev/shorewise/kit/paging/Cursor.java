package dev.shorewise.kit.paging;

import dev.shorewise.kit.problems.KitRefusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key of the last row of a page, as an opaque token.
 *
 * @param keys the sort key's parts in order
 */
public record Cursor(List<String> keys) {

    private static final char SEPARATOR = '\u001f';
    private static final int LONGEST = 2_000;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** The token that the caller sends back. */
    public String token() {
        String joined = String.join(String.valueOf(SEPARATOR), keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a token.
     *
     * @param token as sent; null or empty asks for the first page
     * @param parts how many parts the key has
     * @throws KitRefusal (400) if the token was not made by {@link #token()} for such a key
     */
    public static Optional<Cursor> parse(@Nullable String token, int parts) {
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        if (token.length() > LONGEST) {
            throw bad();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            List<String> keys = split(joined);
            if (keys.size() != parts || !new Cursor(keys).token().equals(token) || joined.indexOf('\0') >= 0) {
                throw bad();
            }
            return Optional.of(new Cursor(keys));
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    private static List<String> split(String joined) {
        List<String> keys = new ArrayList<>();
        int from = 0;
        for (int at = joined.indexOf(SEPARATOR); at >= 0; at = joined.indexOf(SEPARATOR, from)) {
            keys.add(joined.substring(from, at));
            from = at + 1;
        }
        keys.add(joined.substring(from));
        return keys;
    }

    private static KitRefusal bad() {
        return KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
    }
}
