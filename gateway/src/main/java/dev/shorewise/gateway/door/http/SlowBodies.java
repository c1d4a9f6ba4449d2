package dev.shorewise.gateway.door.http;

import dev.shorewise.gateway.door.DoorSettings;
import io.vertx.ext.web.RoutingContext;

/** Gives up bodies that come too slowly to ever be meant. */
final class SlowBodies {

    private SlowBodies() {}

    /** Looks at the body of a call until it has come. */
    static void watch(RoutingContext call, Receiving line, DoorSettings settings) {
        long least = settings.slowestBody() * settings.bodyWindow().toMillis() / 1_000;
        long[] before = {line.bytes()};
        long watch = call.vertx().setPeriodic(settings.bodyWindow().toMillis(), timer -> {
            if (call.request().isEnded()) {
                call.vertx().cancelTimer(timer);
            } else if (line.isOpen() && line.bytes() - before[0] < least) {
                call.vertx().cancelTimer(timer);
                giveUp(call);
            }
            before[0] = line.bytes();
        });
        Calls.whenEnded(call, () -> call.vertx().cancelTimer(watch));
    }

    private static void giveUp(RoutingContext call) {
        if (call.response().headWritten()) {
            call.request().connection().close();
        } else {
            Refusals.send(call, 408, "too-slow", "The body came too slowly and was given up. Send it again.");
        }
    }
}
