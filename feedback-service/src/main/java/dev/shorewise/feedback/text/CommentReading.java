package dev.shorewise.feedback.text;

import dev.shorewise.kit.background.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Reads comments in the background. */
@ApplicationScoped
class CommentReading implements BackgroundWork {

    private final Enrichment enrichment;
    private final TextSettings settings;

    CommentReading(Enrichment enrichment, TextSettings settings) {
        this.enrichment = enrichment;
        this.settings = settings;
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("comment-reader", settings.enabled(), settings.poll());
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        return enrichment.readSome() > 0;
    }
}
