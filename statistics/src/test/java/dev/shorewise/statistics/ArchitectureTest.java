package dev.shorewise.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule KNOWS_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.shorewise.statistics..",
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "org.apache.commons.statistics..",
                    "org.jspecify.annotations")
            .because("statistics are numbers in, numbers out: no service, file, clock or framework");

    @Test
    void statisticsKnowNoServiceNoFrameworkAndNoClock() {
        KNOWS_NO_FRAMEWORK.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.shorewise.statistics"));
    }

    @Test
    void theRuleNoticesAStranger() {
        var withATest = new ClassFileImporter().importClasses(WilsonTest.class);

        assertThat(KNOWS_NO_FRAMEWORK.evaluate(withATest).hasViolation()).isTrue();
    }
}
