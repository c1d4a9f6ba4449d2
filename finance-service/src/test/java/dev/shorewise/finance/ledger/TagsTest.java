package dev.shorewise.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @Test
    void tagsAreOneObjectWithItsNamesInOrderAndReadBackTheSame() {
        Tags tags = Tags.find("project=move; costCentre=47=11").orElseThrow();

        assertThat(tags.json()).isEqualTo("{\"costCentre\":\"47=11\",\"project\":\"move\"}");
        assertThat(Tags.ofJson(tags.json())).isEqualTo(tags);
        assertThat(Tags.ofJson(null).json()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "costCentre", "=4711", "a=1;a=2", "a=1;;b=2", "no blanks inside=1"})
    void whatIsNoListOfPairsIsNone(String text) {
        assertThat(Tags.find(text)).isEmpty();
    }

    @Test
    void moreThanFiftyAreTooMany() {
        String many = IntStream.range(0, 51).mapToObj(i -> "t" + i + "=x").collect(Collectors.joining(";"));

        assertThat(Tags.find(many)).isEmpty();
        assertThat(Tags.find(many.substring(0, many.lastIndexOf(';')))).isPresent();
    }
}
