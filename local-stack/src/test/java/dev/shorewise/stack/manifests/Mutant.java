package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * A manifest that somebody broke.
 *
 * @param rule the rule that must notice
 * @param what how it is broken
 * @param change breaks it
 */
record Mutant(Rule rule, String what, Consumer<Manifests> change) {

    static final String POD = "/spec/template/spec";
    static final String CONTAINER = POD + "/containers/0";

    /** Breaks a node of the vendor service's pod, given by a pointer into it. */
    static Mutant pod(Rule rule, String what, String pointer, Consumer<ObjectNode> change) {
        return object(rule, what, "Deployment", "vendor-service", POD + pointer, change);
    }

    /** Breaks a node of the vendor service's container, given by a pointer into it. */
    static Mutant container(Rule rule, String what, String pointer, Consumer<ObjectNode> change) {
        return object(rule, what, "Deployment", "vendor-service", CONTAINER + pointer, change);
    }

    /** Breaks a node of any object. */
    static Mutant object(
            Rule rule, String what, String kind, String name, String pointer, Consumer<ObjectNode> change) {
        return new Mutant(rule, what, manifests -> change.accept(manifests.node(kind, name, pointer)));
    }

    /** Takes an object away. */
    static Mutant without(Rule rule, String kind, String name) {
        return new Mutant(rule, "no " + kind + " " + name, manifests -> manifests
                .objects()
                .remove(manifests.get(kind, name)));
    }

    /** Puts an object in. */
    static Mutant with(Rule rule, String what, String yaml) {
        return new Mutant(rule, what, manifests -> manifests
                .objects()
                .addAll(Manifests.parse(yaml).objects()));
    }

    @Override
    public String toString() {
        return rule.name() + ": " + what;
    }
}
