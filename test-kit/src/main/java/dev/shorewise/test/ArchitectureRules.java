package dev.shorewise.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The walls of a service, as sentences. Each message says what to do instead. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks every rule against the main classes under a service's base package. */
    public static void hold(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    static List<ArchRule> rules(String base) {
        return List.of(
                noClasses()
                        .that()
                        .resideInAPackage(base + ".*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "org.jboss.resteasy..",
                                "java.sql..",
                                "javax.sql..",
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.postgresql..",
                                "io.vertx..")
                        .because("a feature's root is its domain and use cases: move HTTP to rest, SQL to store"),
                noClasses()
                        .that()
                        .resideInAPackage(base + ".*.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(base + ".*.rest..")
                        .because("an arrow points only downwards: rest -> feature -> store"),
                classes()
                        .that()
                        .resideInAnyPackage(base + ".*.rest..", base + ".*.store..")
                        .should(beHiddenOrTheFeaturesDoor())
                        .because(
                                "adapters hide beneath their feature: make the class package-private, or one named door public"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(base + ".*.rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(base + ".*.rest..")
                        .because("nobody calls a resource from inside: call the use case"),
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.ws.rs.GET")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.POST")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.PUT")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.PATCH")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.DELETE")
                        .should()
                        .bePublic()
                        .because("a resource method that is not public is skipped silently and answers 404"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(base + ".*.rest..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.annotation.security.RolesAllowed")
                        .because("who may call stands on the resource methods"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .because("time is an Instant, a LocalDate or a YearMonth"),
                slices().matching(base + ".(*)..").should().beFreeOfCycles());
    }

    /** Store classes that the feature's root uses must be public; everything in rest must not be. */
    private static ArchCondition<JavaClass> beHiddenOrTheFeaturesDoor() {
        return new ArchCondition<>("be package-private unless the feature's root uses it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
                boolean rest = type.getPackageName().contains(".rest");
                boolean usedByRoot = type.getDirectDependenciesToSelf().stream().anyMatch(use -> type.getPackageName()
                        .startsWith(use.getOriginClass().getPackageName() + "."));
                if (open && !type.isNestedClass() && (rest || !usedByRoot)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public and nobody above needs it"));
                }
            }
        };
    }
}
