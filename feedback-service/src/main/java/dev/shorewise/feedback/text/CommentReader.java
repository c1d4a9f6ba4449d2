package dev.shorewise.feedback.text;

import dev.shorewise.text.Analyser;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models, loaded when the first comment is read and not before. */
@ApplicationScoped
public class CommentReader {

    private final TextSettings.Tier tier;
    private final Taxonomy taxonomy = Taxonomy.shipped();
    private @Nullable Analyser analyser;

    CommentReader(TextSettings settings) {
        this.tier = settings.tier();
    }

    /** Names models, tier and taxonomy: what another has read is read again. */
    public String model() {
        return Analyser.VERSION + "/" + tier.name().toLowerCase(Locale.ROOT) + "/" + taxonomy.version();
    }

    /** The ids of the themes that a comment can touch. */
    public Set<String> themes() {
        return taxonomy.themes().stream().map(Taxonomy.Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads one comment. */
    public Analysis read(String comment) {
        return loaded().read(comment);
    }

    private synchronized Analyser loaded() {
        Analyser ready = analyser;
        if (ready == null) {
            ready = tier == TextSettings.Tier.FULL ? Analyser.full() : Analyser.quick();
            analyser = ready;
        }
        return ready;
    }

    @PreDestroy
    synchronized void close() {
        Analyser open = analyser;
        if (open != null) {
            open.close();
        }
    }
}
