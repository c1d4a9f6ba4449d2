package dev.shorewise.kit.imports.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shorewise.kit.requests.WholeTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the members of one JSON object as cells. What is absent or null is an empty cell; an object or array that is
 * asked for as a whole is its JSON text. Depth and lengths are bounded by Jackson. Reused from row to row.
 *
 * <p>A cell that holds half of a character is told, because UTF-8 has no bytes for it: a question mark would be read instead.
 */
final class JsonRow {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Integer> places = new HashMap<>();
    private final int[] starts;
    private final int[] ends;
    private byte[] array = new byte[1024];
    private int filled;
    private int whole;

    JsonRow(List<String> members) {
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i), i);
        }
        starts = new int[members.size()];
        ends = new int[members.size()];
    }

    /** Reads a line; false if it is not one object, or holds a NUL character. */
    boolean read(byte[] bytes, int from, int to) {
        filled = 0;
        whole = count();
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
            return parser.nextToken() == JsonToken.START_OBJECT && members("", parser) && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    byte[] array() {
        return array;
    }

    int count() {
        return starts.length;
    }

    /** How many cells stand before the first that holds half of a character. */
    int whole() {
        return whole;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    private boolean members(String within, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = within + parser.currentName();
            JsonToken value = parser.nextToken();
            Integer place = places.get(name);
            if (place != null) {
                if (!put(place, text(value, parser))) {
                    return false;
                }
            } else if (value == JsonToken.START_OBJECT) {
                if (!members(name + ".", parser)) {
                    return false;
                }
            } else {
                parser.skipChildren();
            }
        }
        return true;
    }

    private static String text(JsonToken value, JsonParser parser) throws IOException {
        return switch (value) {
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> parser.readValueAsTree().toString();
            default -> parser.getText();
        };
    }

    private boolean put(int place, String text) {
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        if (WholeTexts.broken(text) >= 0) {
            whole = Math.min(whole, place);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (filled + bytes.length > array.length) {
            array = Arrays.copyOf(array, (filled + bytes.length) * 2);
        }
        System.arraycopy(bytes, 0, array, filled, bytes.length);
        starts[place] = filled;
        filled += bytes.length;
        ends[place] = filled;
        return true;
    }
}
