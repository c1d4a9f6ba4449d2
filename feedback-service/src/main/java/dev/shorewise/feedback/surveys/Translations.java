package dev.shorewise.feedback.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a survey says in other languages than its own. Nothing need be complete: what is not translated is read in the
 * survey's own language.
 *
 * @param languages the wording of each item by language tag; an item is {@link #TITLE}, a question's id, or
 *     {@code question.option}
 */
public record Translations(Map<String, Map<String, String>> languages) {

    /** The item that is the survey's title. */
    public static final String TITLE = "title";

    /** No translation at all. */
    public static final Translations NONE = new Translations(Map.of());

    private static final int MOST = 60;

    public Translations {
        Map<String, Map<String, String>> checked = new TreeMap<>();
        languages.forEach((tag, items) -> {
            Map<String, String> wordings = new TreeMap<>();
            items.forEach((item, wording) -> wordings.put(item, Question.wording(tag + " " + item, wording)));
            checked.put(new Language(tag).tag(), Map.copyOf(wordings));
        });
        if (checked.size() != languages.size() || checked.size() > MOST) {
            throw new IllegalArgumentException("a survey is translated into at most " + MOST + " languages, each once");
        }
        languages = Map.copyOf(checked);
    }

    /** The name of an option among the items. */
    public static String item(Question question, Option option) {
        return question.id() + "." + option.id();
    }

    /**
     * The languages to try for a reader who wants this one: itself, the same with less said, then any of the same base,
     * in order of their tags.
     */
    List<String> closest(Language wanted) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        String tag = wanted.tag();
        while (!tag.isEmpty()) {
            if (languages.containsKey(tag)) {
                found.put(tag, true);
            }
            int end = tag.lastIndexOf('-');
            tag = end < 0 ? "" : tag.substring(0, end);
        }
        languages.keySet().stream()
                .sorted()
                .filter(other -> new Language(other).base().equals(wanted.base()))
                .forEach(other -> found.putIfAbsent(other, true));
        return new ArrayList<>(found.keySet());
    }

    /** The same without some items, which are read in the survey's own language from now on. */
    Translations without(Set<String> items) {
        Map<String, Map<String, String>> fewer = new TreeMap<>();
        languages.forEach((tag, wordings) -> {
            Map<String, String> rest = new TreeMap<>(wordings);
            rest.keySet().removeAll(items);
            fewer.put(tag, rest);
        });
        return new Translations(fewer);
    }

    Optional<String> wording(String language, String item) {
        return Optional.ofNullable(languages.getOrDefault(language, Map.of()).get(item));
    }
}
