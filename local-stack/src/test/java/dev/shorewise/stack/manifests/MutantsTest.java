package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail says nothing: each one is broken here, and must notice. */
class MutantsTest {

    private static final Manifests SOUND = Kustomize.render(Overlay.PRODUCTION.folder());

    @ParameterizedTest
    @MethodSource("mutants")
    void isNoticedByItsRule(Mutant mutant) {
        Manifests broken = SOUND.copy();

        mutant.change().accept(broken);

        assertThat(mutant.rule().violations().apply(SOUND)).isEmpty();
        assertThat(mutant.rule().violations().apply(broken)).isNotEmpty();
    }

    @Test
    void everyRuleHasAMutant() {
        Set<String> withoutMutant = new HashSet<>();
        Overlay.PRODUCTION.rules().forEach(rule -> withoutMutant.add(rule.name()));
        mutants().forEach(mutant -> withoutMutant.remove(mutant.rule().name()));

        assertThat(withoutMutant).isEmpty();
    }

    static Stream<Mutant> mutants() {
        return Stream.of(
                        PodMutants.ALL.stream(),
                        RunningMutants.ALL.stream(),
                        NetworkMutants.ALL.stream(),
                        SettingMutants.ALL.stream())
                .flatMap(mutants -> mutants);
    }
}
