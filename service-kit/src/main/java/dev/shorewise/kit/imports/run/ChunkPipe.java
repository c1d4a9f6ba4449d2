package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.callers.VendorScope;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads ahead by one chunk on a thread of its own, while the chunk before is being stored. */
final class ChunkPipe implements AutoCloseable {

    private sealed interface Item {}

    private record Ready(Chunk chunk) implements Item {}

    private record Broken(Throwable cause) implements Item {}

    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(1);
    private final Thread thread;

    ChunkPipe(ChunkSource source, String name) {
        VendorScope scope = VendorScope.current();
        thread = new Thread(() -> scope.run(() -> readAll(source)), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The next chunk, when it is there. */
    Chunk take() throws IOException, SQLException, InterruptedException {
        Item item = queue.take();
        if (item instanceof Ready ready) {
            return ready.chunk();
        }
        Throwable cause = ((Broken) item).cause();
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof SQLException sql) {
            throw sql;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void readAll(ChunkSource source) {
        try (source) {
            boolean last = false;
            while (!last) {
                Chunk chunk = source.next();
                last = chunk.end().last();
                queue.put(new Ready(chunk));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            tell(e);
        }
    }

    private void tell(Throwable cause) {
        try {
            queue.put(new Broken(cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
