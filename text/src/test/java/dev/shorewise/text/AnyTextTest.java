package dev.shorewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyTextTest {

    private static final Analyser QUICK = Analyser.quick();

    @Property(tries = 2_000)
    void anyTextHasAScoreInBoundsAndIsReadTheSameTwice(@ForAll String text) {
        Analysis analysis = QUICK.read(text);

        assertThat(analysis.sentiment().score()).isBetween(-1.0, 1.0);
        assertThat(analysis.language().confidence()).isBetween(0.0, 1.0);
        assertThat(QUICK.read(text)).isEqualTo(analysis);
    }
}
