package dev.shorewise.kit.imports.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Step;
import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Steps that one cell holds as a JSON array of objects with "at" and "status". */
final class JsonStepsReader implements CellReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final Field field;
    private final int index;
    private final TimeReader times;
    private final TextReader statuses;

    JsonStepsReader(Field field, int index, TimeReader times, TextReader statuses) {
        this.field = field;
        this.index = index;
        this.times = times;
        this.statuses = statuses;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode element : array(cell)) {
            steps.add(step(element));
        }
        if (!steps.isEmpty()) {
            into.setSteps(index, steps, field.allowed());
        }
    }

    private Step step(JsonNode element) {
        String at = element.path("at").asText();
        String status = element.path("status").asText();
        if (at.isEmpty() || status.isEmpty()) {
            throw notSteps("each needs 'at' and 'status'");
        }
        byte[] bytes = at.getBytes(StandardCharsets.UTF_8);
        Slice time = new Slice();
        time.set(bytes, 0, bytes.length);
        String meant = statuses.value(status);
        if (!field.allowed().contains(meant)) {
            throw new BadCell(
                    "unknown-value",
                    Quote.of(status) + " is not known; allowed: " + String.join(", ", field.allowed()));
        }
        return new Step(times.value(time), meant);
    }

    private static JsonNode array(Slice cell) {
        try {
            JsonNode read = JSON.readTree(cell.array(), cell.from(), cell.length());
            if (read.isArray()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw notSteps("it is no JSON");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw notSteps("it is no array");
    }

    private static BadCell notSteps(String why) {
        return new BadCell(
                "not-steps", "The cell must be a JSON array like [{\"at\": ..., \"status\": ...}]; " + why + ".");
    }
}
