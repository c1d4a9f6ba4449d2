package dev.shorewise.stack;

import dev.shorewise.stack.demo.Demo;
import dev.shorewise.stack.demo.ScorecardTable;
import java.nio.file.Path;

/** The launcher behind {@code ./run}. */
public final class Main {

    private Main() {}

    /** Runs until the person at the terminal ends it, or a part fails. */
    public static void main(String[] arguments) {
        try {
            CommandLine line = CommandLine.parse(usual(), arguments);
            switch (line.action()) {
                case HELP -> System.out.print(Texts.named("help.txt"));
                case TOKEN -> System.out.println(TokenRequest.of(line).token());
                case RUN -> run(line);
            }
        } catch (StackFailure failure) {
            if (!isStopping()) {
                System.err.println(failure.getMessage());
                System.exit(failure.kind().exitCode());
            }
        } catch (RuntimeException unexpected) {
            if (!isStopping()) {
                throw unexpected;
            }
        }
    }

    /** Whether this process was told to end; what then fails fails because of that. */
    private static boolean isStopping() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    /** What somebody has to say beside {@code --token} to mean this stack: nothing where its data lie where they usually do. */
    private static String dataOption(CommandLine line) {
        Path data = line.stack().data();
        return data.equals(usual()) ? "" : "--data " + data + " ";
    }

    private static Path usual() {
        return Checkout.locate().root().resolve(".shorewise");
    }

    private static void run(CommandLine line) {
        Progress progress = new Progress(System.out);
        try (Stack stack = Stack.start(line.stack(), progress)) {
            if (line.demo()) {
                new Demo(stack, progress).load();
                progress.say("");
                progress.say(ScorecardTable.of(stack, "2026-10"));
                progress.say("");
                progress.say(ScorecardTable.of(stack, "2016-03"));
            }
            progress.say(Texts.named("welcome.txt")
                    .replace("{portal}", stack.url(Part.GATEWAY))
                    .replace("{data}", dataOption(line)));
            stack.watch();
        }
    }
}
