package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.PublishedTaxonomy;
import dev.shorewise.feedback.text.TextRefusal;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A taxonomy as callers read it. */
@Schema(name = "TextTaxonomy")
record TaxonomyJson(
        @Schema(description = "1 is the taxonomy that ships.")
        int version,

        String publishedBy,
        Instant publishedAt,
        List<ThemeJson> themes) {

    /** One theme. */
    @Schema(name = "TextTaxonomyTheme")
    record ThemeJson(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") @Schema(examples = "parking")
            String id,

            @Size(max = 40)
            @Schema(
                    description = "By language: words, beginnings of words with a star, phrases.",
                    examples = "{\"en\": [\"car park\", \"parking\"], \"de\": [\"parkpl*\"]}")
            @Nullable
            Map<String, @NotNull @Size(max = 200) List<@NotNull String>> words,

            @Size(max = 500)
            @Schema(description = "Whole English sentences that are about it and nothing else.")
            @Nullable
            List<@NotNull String> examples) {

        private Taxonomy.Theme theme() {
            try {
                return new Taxonomy.Theme(
                        id, words == null ? Map.of() : words, examples == null ? List.of() : examples);
            } catch (IllegalArgumentException e) {
                throw new TextRefusal(
                        TextRefusal.Kind.INVALID_TAXONOMY,
                        "This is no taxonomy: " + e.getMessage() + ".",
                        List.of(new InvalidParam("themes", String.valueOf(e.getMessage()))));
            }
        }

        private static ThemeJson of(Taxonomy.Theme theme) {
            return new ThemeJson(theme.id(), theme.words(), theme.examples());
        }
    }

    /** Themes to put in force: the whole of them. */
    @Schema(name = "NewTextTaxonomy")
    record NewJson(@NotNull @Size(min = 1, max = 60) List<@Valid @NotNull ThemeJson> themes) {

        List<Taxonomy.Theme> parsed() {
            return themes.stream().map(ThemeJson::theme).toList();
        }
    }

    static TaxonomyJson of(PublishedTaxonomy published) {
        return new TaxonomyJson(
                published.taxonomy().version(),
                published.by(),
                published.at(),
                published.taxonomy().themes().stream().map(ThemeJson::of).toList());
    }
}
