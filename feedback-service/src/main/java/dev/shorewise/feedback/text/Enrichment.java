package dev.shorewise.feedback.text;

import dev.shorewise.feedback.text.store.UnreadComments;
import dev.shorewise.kit.callers.VendorScope;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads comments that nobody has read, or another model. Any number of processes may try: one reads at a time, and one
 * that is killed leaves its comments to the next. No row is locked while a comment is read, so nothing that comes in waits.
 */
@ApplicationScoped
public class Enrichment {

    private final UnreadComments unread;
    private final CommentReader reader;
    private final int batch;

    Enrichment(UnreadComments unread, CommentReader reader, TextSettings settings) {
        this.unread = unread;
        this.reader = reader;
        this.batch = Math.max(1, Math.min(1_000, settings.batch()));
    }

    /** Reads some comments and answers how many; 0 if none waits or another process is reading. */
    public int readSome() throws Exception {
        return VendorScope.ALL.call(() -> unread.read(reader.model(), batch, comment -> reader.read(comment.words())));
    }
}
