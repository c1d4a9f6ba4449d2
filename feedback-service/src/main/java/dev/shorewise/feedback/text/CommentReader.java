package dev.shorewise.feedback.text;

import dev.shorewise.text.Analyser;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models, loaded when the first comment is read and not before. */
@ApplicationScoped
public class CommentReader {

    private final TextSettings.Tier tier;
    private final Taxonomy taxonomy = Taxonomy.shipped();
    private final Map<String, Analysis> recent = Collections.synchronizedMap(new Recent());
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

    /** Reads one comment. Many customers write the same few words: those are read once and remembered for a while. */
    public Analysis read(String comment) {
        Analysis known = recent.get(comment);
        if (known != null) {
            return known;
        }
        Analysis found = loaded().read(comment);
        if (comment.length() <= Recent.LONGEST) {
            recent.put(comment, found);
        }
        return found;
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

    /** What was read lately; the one that was not asked for longest goes first. */
    private static final class Recent extends LinkedHashMap<String, Analysis> {

        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 120;
        private static final int MOST = 2_000;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Analysis> eldest) {
            return size() > MOST;
        }
    }
}
