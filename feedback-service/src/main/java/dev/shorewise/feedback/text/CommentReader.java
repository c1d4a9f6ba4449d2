package dev.shorewise.feedback.text;

import dev.shorewise.kit.memory.Recent;
import dev.shorewise.text.Analyser;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The models, loaded when the first comment is read and not before, and again when other themes are put in force: those
 * are learnt from their examples then, which takes some seconds.
 */
@ApplicationScoped
public class CommentReader {

    private static final int SHIPPED = 1;
    private static final int LONGEST_REMEMBERED = 120;
    private static final int REMEMBERED = 2_000;

    private final TextSettings.Tier tier;
    private final Taxonomies taxonomies;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Recent<String, Analysis> recent = new Recent<>(REMEMBERED);
    private Taxonomy taxonomy = Taxonomy.shipped();
    private @Nullable Analyser analyser;

    CommentReader(TextSettings settings, Taxonomies taxonomies) {
        this.tier = settings.tier();
        this.taxonomies = taxonomies;
    }

    /** Names models, tier and taxonomy as they are now: what another has read is read again. */
    public String model() {
        return Analyser.VERSION + "/" + tier.name().toLowerCase(Locale.ROOT) + "/"
                + current().version();
    }

    /** The ids of the themes that a comment can touch. */
    public Set<String> themes() {
        return current().themes().stream().map(Taxonomy.Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads one comment by the themes that {@link #model} named last. Many customers write the same few words: those are
     * read once and remembered for a while.
     */
    public Analysis read(String comment) {
        lock.readLock().lock();
        try {
            return comment.length() > LONGEST_REMEMBERED
                    ? loaded().read(comment)
                    : recent.get(comment, words -> loaded().read(words));
        } finally {
            lock.readLock().unlock();
        }
    }

    private Taxonomy current() {
        int newest = taxonomies.newestVersion();
        lock.writeLock().lock();
        try {
            if (newest > taxonomy.version()) {
                taxonomy = taxonomies.find(newest).orElseThrow().taxonomy();
                recent.clear();
                close();
                analyser = null;
            }
            return taxonomy;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private synchronized Analyser loaded() {
        Analyser ready = analyser;
        if (ready == null) {
            ready = load();
            analyser = ready;
        }
        return ready;
    }

    private Analyser load() {
        if (tier == TextSettings.Tier.QUICK) {
            return Analyser.quick(taxonomy);
        }
        return taxonomy.version() == SHIPPED ? Analyser.full() : Analyser.full(taxonomy);
    }

    @PreDestroy
    synchronized void close() {
        Analyser open = analyser;
        if (open != null) {
            open.close();
        }
    }
}
