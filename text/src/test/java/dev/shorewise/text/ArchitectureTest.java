package dev.shorewise.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void textKnowsNoServiceNoDatabaseAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.sql..", "javax.sql..", "jakarta..", "io.quarkus..", "dev.shorewise.kit..")
                .because("texts are read on the machine, by whoever asks")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.shorewise.text"));
    }

    @Test
    void whatReadsTextsDoesNotNeedWhatMadeTheModels() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..training..")
                .because("training happens beforehand, not where texts are read")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.shorewise.text"));
    }
}
