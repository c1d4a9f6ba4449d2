package dev.shorewise.stack;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal how far things are, one line a step. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One step that is done or begins, with the seconds since the start before it. */
    public synchronized void step(String line, Object... values) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(Locale.ROOT, "%7.1f s  ", seconds) + String.format(Locale.ROOT, line, values));
    }

    /** Text as it is. */
    public synchronized void say(String text) {
        out.println(text);
    }
}
