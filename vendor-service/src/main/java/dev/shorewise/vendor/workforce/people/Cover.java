package dev.shorewise.vendor.workforce.people;

import dev.shorewise.vendor.findings.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done against what is asked for.
 *
 * @param rows one a language or skill that is asked for or can be done
 * @param findings in sentences
 */
public record Cover(List<Row> rows, List<Finding> findings) {

    public Cover {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * A language or skill.
     *
     * @param contacts offered in the period
     * @param hours of handling that they took; null where not measured
     * @param agents who can do it now
     * @param expired who could, but whose assessment is no longer valid
     * @param load hours asked for over hours that these agents have for it, who share themselves evenly over all they can
     *     do; null where nobody can or hours are not measured
     */
    public record Row(
            String name,
            long contacts,
            @Nullable Double hours,
            int agents,
            int expired,
            @Nullable Double load) {}
}
