package dev.shorewise.kit.requests;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody still waits for the answer to this request, as the gateway says in the header {@value #HEADER} in
 * milliseconds. What the database does for it ends before that, so that nothing works for nobody. A request without the
 * header, and work in the background, may take as long as they need.
 */
@RequestScoped
public class TimeBudget {

    /** Milliseconds, 1 to 9,999,999, from the moment the request is received. */
    public static final String HEADER = "X-Time-Budget";

    private static final Pattern MILLIS = Pattern.compile("[1-9][0-9]{0,6}");

    /** The rest is for writing the answer. */
    private static final double FOR_STATEMENTS = 0.9;

    private @Nullable Long end;

    /** Begins to count; anything but a number of milliseconds is no budget. */
    void begin(@Nullable String millis) {
        if (millis != null && MILLIS.matcher(millis).matches()) {
            end = System.nanoTime()
                    + (long) (Duration.ofMillis(Long.parseLong(millis)).toNanos() * FOR_STATEMENTS);
        }
    }

    /** What a statement that begins now may take, 1 ms at least; nothing if nobody said. */
    Optional<Duration> left() {
        return Optional.ofNullable(end).map(then -> Duration.ofNanos(Math.max(1_000_000, then - System.nanoTime())));
    }

    /** What a statement of the current thread may take; nothing outside a request and where nobody said. */
    public static Optional<Duration> current() {
        ArcContainer container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Optional.empty()
                : container.instance(TimeBudget.class).get().left();
    }
}
