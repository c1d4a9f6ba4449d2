package dev.shorewise.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stack is wanted.
 *
 * @param data the folder that keeps everything between runs
 * @param ports where the parts listen
 * @param services which of the four services are started; PostgreSQL and Keycloak always are
 * @param fresh whether what an earlier run kept is thrown away first
 * @param realmAdditions further clients and users in the form of a Keycloak realm, for tests
 * @param durable whether a commit survives a power cut; tests do without and are faster
 */
public record StackOptions(
        Path data, Ports ports, Set<Part> services, boolean fresh, List<String> realmAdditions, boolean durable) {

    public StackOptions {
        services = Set.copyOf(services);
        realmAdditions = List.copyOf(realmAdditions);
    }

    /** What {@code ./run} starts without options. */
    public static StackOptions forPeople(Path data) {
        return new StackOptions(data, Ports.defaults(), Set.copyOf(Part.services()), false, List.of(), true);
    }

    /** What a test starts: free ports, and a folder of its own. */
    public static StackOptions forTests(Path data) {
        return new StackOptions(data, Ports.free(), Set.copyOf(Part.services()), false, List.of(), false);
    }

    public StackOptions withPort(Part part, int port) {
        return new StackOptions(data, ports.with(part, port), services, fresh, realmAdditions, durable);
    }

    public StackOptions withData(Path folder) {
        return new StackOptions(folder, ports, services, fresh, realmAdditions, durable);
    }

    /** The same but for one service, which somebody else starts or nobody. */
    public StackOptions without(Part service) {
        if (!service.isService()) {
            throw StackFailure.usage("nothing works without " + service.id());
        }
        Set<Part> rest = EnumSet.copyOf(Part.services());
        rest.retainAll(services);
        rest.remove(service);
        return new StackOptions(data, ports, rest, fresh, realmAdditions, durable);
    }

    public StackOptions fromNothing() {
        return new StackOptions(data, ports, services, true, realmAdditions, durable);
    }

    public StackOptions withRealmAddition(String json) {
        List<String> more = new ArrayList<>(realmAdditions);
        more.add(json);
        return new StackOptions(data, ports, services, fresh, more, durable);
    }

    /** Everything that this stack starts, in the order of starting. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.of(Part.POSTGRES, Part.KEYCLOAK);
        parts.addAll(services);
        return parts;
    }
}
