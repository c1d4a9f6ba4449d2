package dev.shorewise.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * What the person at the terminal wants.
 *
 * @param action what is to be done
 * @param client the machine whose token is wanted, for {@link Action#TOKEN}
 * @param demo whether the demo is loaded
 */
record CommandLine(Action action, Optional<String> client, boolean demo, StackOptions stack) {

    enum Action {
        RUN,
        TOKEN,
        HELP
    }

    static CommandLine parse(Path data, String... arguments) {
        CommandLine line = new CommandLine(Action.RUN, Optional.empty(), true, StackOptions.forPeople(data));
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            line = line.with(words.next(), words);
        }
        return line;
    }

    private CommandLine with(String option, Iterator<String> words) {
        return switch (option) {
            case "--help", "-h" -> new CommandLine(Action.HELP, client, demo, stack);
            case "--fresh" -> with(stack.fromNothing());
            case "--no-demo" -> new CommandLine(action, client, false, stack);
            case "--data" -> with(stack.withData(Path.of(value(option, words))));
            case "--port" -> withPort(value(option, words));
            case "--without" -> with(stack.without(Part.named(value(option, words))));
            case "--token" -> new CommandLine(Action.TOKEN, Optional.of(value(option, words)), demo, stack);
            default -> throw StackFailure.usage("unknown option " + option);
        };
    }

    private CommandLine withPort(String assignment) {
        String[] sides = assignment.split("=", 2);
        if (sides.length != 2 || !sides[1].matches("[0-9]{1,5}")) {
            throw StackFailure.usage("'%s' is not of the form NAME=N".formatted(assignment));
        }
        return with(stack.withPort(Part.named(sides[0]), Integer.parseInt(sides[1])));
    }

    private CommandLine with(StackOptions changed) {
        return new CommandLine(action, client, demo, changed);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw StackFailure.usage(option + " wants a value");
        }
        return words.next();
    }
}
