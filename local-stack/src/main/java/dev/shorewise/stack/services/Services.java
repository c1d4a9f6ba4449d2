package dev.shorewise.stack.services;

import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.process.Child;
import dev.shorewise.stack.process.Children;
import dev.shorewise.stack.process.JavaCommand;
import dev.shorewise.stack.process.Readiness;
import java.time.Duration;

/** Starts services and waits for them. */
public record Services(Checkout checkout, Environment environment, Children children) {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Starts one service without waiting. */
    public Child start(Part service) {
        return children.start(
                service.id(),
                JavaCommand.withHeap(service.heapMebibytes())
                        .jar(checkout.serviceJar(service))
                        .with(),
                environment.of(service));
    }

    /** Waits until it says that it is ready. */
    public void await(Part service, Child child) {
        new Readiness().await(child, environment.ports().url(service) + "/q/health/ready", LIMIT);
    }
}
