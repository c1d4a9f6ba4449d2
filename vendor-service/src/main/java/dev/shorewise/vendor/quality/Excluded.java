package dev.shorewise.vendor.quality;

import dev.shorewise.vendor.quality.Agreement.Use;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which criteria of which scorecards do not count, as far as reviewers are known to agree. Pure. */
final class Excluded {

    private final Map<Template.Ref, Agreement> agreements = new HashMap<>();

    void add(Agreement agreement) {
        agreements.put(agreement.template(), agreement);
    }

    /** Criteria on which reviewers are known not to agree: they are left out everywhere. */
    Set<String> disagreed(Template.Ref template) {
        return criteria(template, Set.of(Use.EXCLUDED));
    }

    /** Criteria on which reviewers are not known to agree: they are left out of what a contract rests on. */
    Set<String> unproven(Template.Ref template) {
        return criteria(template, Set.of(Use.EXCLUDED, Use.NOT_ENOUGH_DATA));
    }

    /** All that are left out everywhere, by id. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        agreements.keySet().forEach(template -> names.addAll(disagreed(template)));
        return Set.copyOf(names);
    }

    /** All that a contract may rest on, as {@code scorecard/criterion}. */
    SortedSet<String> usable() {
        SortedSet<String> usable = new TreeSet<>();
        agreements.keySet().forEach(template -> criteria(template, Set.of(Use.CONTRACTUAL, Use.REPORTED))
                .forEach(criterion -> usable.add(template.id() + "/" + criterion)));
        return usable;
    }

    private Set<String> criteria(Template.Ref template, Set<Use> uses) {
        Set<String> ids = new HashSet<>();
        Agreement agreement = agreements.get(template);
        if (agreement != null) {
            agreement.criteria().stream()
                    .filter(verdict -> uses.contains(verdict.use()))
                    .forEach(verdict -> ids.add(verdict.criterion()));
        }
        return ids;
    }
}
