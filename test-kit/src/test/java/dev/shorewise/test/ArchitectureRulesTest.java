package dev.shorewise.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walls hold, and each of them would be noticed if it fell. */
class ArchitectureRulesTest {

    private static final String SAMPLES = "dev.shorewise.test.sample.";

    @Test
    void aFeatureInGoodOrderBreaksNoRule() {
        assertThat(broken("good")).isEmpty();
    }

    @Test
    void everyRuleNoticesWhatItForbids() {
        assertThat(broken("bad"))
                .as("broken rules")
                .hasSize(ArchitectureRules.rules(SAMPLES + "bad").size() - 1)
                .noneMatch(rule -> rule.contains("RolesAllowed"));
    }

    private static List<String> broken(String sample) {
        JavaClasses classes = new ClassFileImporter().importPackages(SAMPLES + sample);
        return ArchitectureRules.rules(SAMPLES + sample).stream()
                .filter(rule -> rule.allowEmptyShould(true).evaluate(classes).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }
}
