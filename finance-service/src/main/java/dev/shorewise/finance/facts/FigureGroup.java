package dev.shorewise.finance.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group of contacts.
 *
 * @param key what its contacts have in common, in one text
 * @param by the same by dimension; empty if nothing was told apart
 * @param measures the figures
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FigureGroup(String key, Map<String, String> by, List<Figure> measures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public FigureGroup(@Nullable String key, @Nullable Map<String, String> by, @Nullable List<Figure> measures) {
        this.key = key == null ? "" : key;
        this.by = by == null ? Map.of() : Map.copyOf(by);
        this.measures = measures == null ? List.of() : List.copyOf(measures);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(@Nullable List<FigureGroup> groups) {}

    /** One figure, if the group has it. */
    public Optional<Figure> find(String definition) {
        return measures.stream()
                .filter(figure -> figure.definition().equals(definition))
                .findFirst();
    }

    static List<FigureGroup> read(String content) {
        try {
            List<FigureGroup> groups = JSON.readValue(content, Answer.class).groups();
            return groups == null ? List.of() : groups;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
