package dev.shorewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.text.Sentiment.Label;
import dev.shorewise.text.themes.Taxonomy;
import dev.shorewise.text.themes.Taxonomy.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyserTest {

    private Analyser full;
    private Analyser quick;

    @BeforeAll
    void load() {
        full = Analyser.full();
        quick = Analyser.quick();
    }

    @AfterAll
    void close() {
        full.close();
        quick.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wait was far too long.                                 | en | NEGATIVE | waiting
            Der Mitarbeiter war sehr freundlich und hat mir geholfen.  | de | POSITIVE | agent-manner
            Me cobraron dos veces, pésimo servicio.                    | es | NEGATIVE | billing
            Le site ne marche pas, c'est nul et inadmissible.          | fr | NEGATIVE | digital
            Il pacco non è arrivato, servizio pessimo.                 | it | NEGATIVE | delivery
            O atendente foi muito educado, adorei, obrigado!           | pt | POSITIVE | politeness
            """)
    void aCustomerIsUnderstoodInSeveralLanguages(String text, String language, String direction, String theme) {
        Analysis analysis = full.read(text);

        assertThat(analysis.language().code()).isEqualTo(language);
        assertThat(Math.signum(analysis.sentiment().score())).isEqualTo(direction.equals("POSITIVE") ? 1 : -1);
        assertThat(analysis.themes()).extracting(Mention::theme).contains(theme);
    }

    @Test
    void eachThemeHasTheSentimentOfItsOwnPartAndTheWordsThatLedToIt() {
        Analysis analysis = full.read("I waited an hour on hold. The agent was wonderful and very friendly!");

        Mention waiting = mention(analysis, "waiting");
        Mention manner = mention(analysis, "agent-manner");
        assertThat(waiting.sentiment().score()).isNegative();
        assertThat(waiting.words()).contains("hour", "on hold");
        assertThat(manner.sentiment().score()).isPositive();
        assertThat(manner.words()).contains("friendly");
    }

    @Test
    void emotionsAreSeveralOrNone() {
        assertThat(full.read("I am so angry and disgusted, this is revolting!").emotions())
                .contains(Emotion.DISGUST);
        assertThat(full.read("The office is in Leeds.").emotions()).isEmpty();
        assertThat(full.read("Thank you so much, I love it!").emotions()).containsExactly(Emotion.JOY);
    }

    @Test
    void whatHasNoWordsIsOfNoLanguageAndNeutral() {
        for (String text : List.of("", "12345", "...", "   ")) {
            Analysis analysis = full.read(text);
            assertThat(analysis.language().code()).isEqualTo("und");
            assertThat(analysis.sentiment().label()).isEqualTo(Label.NEUTRAL);
            assertThat(analysis.themes()).isEmpty();
        }
    }

    @Test
    void aTextIsReadTheSameWhateverStandsAroundIt() {
        Analysis alone = full.read("The parcel never arrived.");
        full.read("Something else, long and loud!!! ".repeat(50));

        assertThat(full.read("The parcel never arrived.")).isEqualTo(alone);
    }

    @Test
    void aThemeOfOnesOwnIsFoundByItsWordsAndByItsExamples() {
        List<Theme> themes = new ArrayList<>(Taxonomy.shipped().themes());
        themes.add(new Theme(
                "parking",
                Map.of("en", List.of("parking", "car park*")),
                List.of(
                        "There was nowhere to park.",
                        "I could not find a space for my car.",
                        "Parking costs too much.")));
        Taxonomy own = new Taxonomy(2, themes);

        try (Analyser analyser = Analyser.full(own)) {
            assertThat(analyser.read("The parking is a mess.").themes())
                    .extracting(Mention::theme)
                    .contains("parking");
            assertThat(analyser.read("There was nowhere for my car to park.").themes())
                    .extracting(Mention::theme)
                    .contains("parking");
        }
    }

    private static Mention mention(Analysis analysis, String theme) {
        return analysis.themes().stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }
}
