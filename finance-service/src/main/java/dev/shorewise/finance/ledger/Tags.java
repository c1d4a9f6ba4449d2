package dev.shorewise.finance.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the client files a cost under, for example a cost centre, by name; at most 50.
 *
 * @param values in the order of their names
 */
public record Tags(SortedMap<String, String> values) {

    /** No tags. */
    public static final Tags NONE = new Tags(new TreeMap<>());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/-]{0,99}");
    private static final int MOST = 50;

    public Tags {
        if (values.size() > MOST
                || values.keySet().stream().anyMatch(name -> !NAME.matcher(name).matches())) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " tags with names like costCentre, but got " + values);
        }
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Reads {@code costCentre=4711;project=move}; empty if it is written otherwise or says a name twice. */
    public static Optional<Tags> find(String text) {
        TreeMap<String, String> found = new TreeMap<>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1
                    || found.put(
                                    pair.substring(0, equals).strip(),
                                    pair.substring(equals + 1).strip())
                            != null) {
                return Optional.empty();
            }
        }
        return found.size() <= MOST
                        && found.keySet().stream()
                                .allMatch(name -> NAME.matcher(name).matches())
                ? Optional.of(new Tags(found))
                : Optional.empty();
    }

    /** Reads what {@link #json} wrote; null for none. */
    public static Tags ofJson(@Nullable String json) {
        if (json == null) {
            return NONE;
        }
        try {
            return new Tags(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As one JSON object, the names in order; null if there are none. */
    public @Nullable String json() {
        try {
            return values.isEmpty() ? null : JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
