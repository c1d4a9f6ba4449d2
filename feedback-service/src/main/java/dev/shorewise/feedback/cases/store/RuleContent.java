package dev.shorewise.feedback.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.cases.CaseRule;
import dev.shorewise.feedback.cases.Trigger;
import dev.shorewise.feedback.responses.Dimension;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a rule asks for, as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleContent(
        @Nullable Integer csat,
        @Nullable Integer nps,
        @Nullable Integer ces,
        List<String> themes,
        List<String> labels,
        boolean unresolved,
        Map<String, String> only,
        String owner,
        long withinSeconds,
        @Nullable String escalateTo,
        @Nullable String question) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RuleContent of(CaseRule rule) {
        Trigger trigger = rule.trigger();
        Map<String, String> only = new TreeMap<>();
        trigger.only().forEach((dimension, value) -> only.put(dimension.name(), value));
        return new RuleContent(
                trigger.scores().csat().orElse(null),
                trigger.scores().nps().orElse(null),
                trigger.scores().ces().orElse(null),
                trigger.themes(),
                trigger.labels(),
                trigger.unresolved(),
                only,
                rule.handling().owner(),
                rule.handling().within().toSeconds(),
                rule.handling().escalateTo().orElse(null),
                rule.handling().question().orElse(null));
    }

    static RuleContent parse(String json) {
        try {
            return JSON.readValue(json, RuleContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Trigger trigger() {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        only.forEach((name, value) -> at.put(Dimension.valueOf(name), value));
        return new Trigger(
                new Trigger.Scores(Optional.ofNullable(csat), Optional.ofNullable(nps), Optional.ofNullable(ces)),
                themes,
                labels,
                unresolved,
                at);
    }

    CaseRule.Handling handling() {
        return new CaseRule.Handling(
                owner,
                Duration.ofSeconds(withinSeconds),
                Optional.ofNullable(escalateTo),
                Optional.ofNullable(question));
    }
}
