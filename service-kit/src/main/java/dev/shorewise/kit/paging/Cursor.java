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

    private static final int LONGEST = 4_000;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** The token that the caller sends back: each key behind its length, in URL-safe Base64. */
    public String token() {
        StringBuilder plain = new StringBuilder();
        keys.forEach(key -> plain.append(key.length()).append(':').append(key));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
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
            Cursor cursor = new Cursor(split(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)));
            if (cursor.keys.size() != parts || !cursor.token().equals(token) || cursor.holdsNul()) {
                throw bad();
            }
            return Optional.of(cursor);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bad();
        }
    }

    /** No text in PostgreSQL holds a NUL, so a key that does was not ours. */
    private boolean holdsNul() {
        return keys.stream().anyMatch(key -> key.indexOf('\0') >= 0);
    }

    private static List<String> split(String plain) {
        List<String> keys = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int colon = plain.indexOf(':', from);
            int end = colon + 1 + Integer.parseInt(plain.substring(from, colon));
            keys.add(plain.substring(colon + 1, end));
            from = end;
        }
        return keys;
    }

    private static KitRefusal bad() {
        return KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
    }
}
