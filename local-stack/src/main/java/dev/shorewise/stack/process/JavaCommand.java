package dev.shorewise.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line that starts the same Java as ours, frugal with memory. */
public final class JavaCommand {

    /** What the compiler took and gave back goes back to the system as well; later releases of Java 17 know how. */
    private static final List<String> SMALL =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=5000");

    private final List<String> words = new ArrayList<>();

    private JavaCommand() {}

    /** A process that may take this much heap. */
    public static JavaCommand withHeap(int mebibytes) {
        JavaCommand command = new JavaCommand();
        command.words.add(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.words.add("-Xms32m");
        command.words.add("-Xmx" + mebibytes + "m");
        command.words.add("-XX:+UseSerialGC");
        command.words.addAll(SMALL);
        command.words.add("-XX:+ExitOnOutOfMemoryError");
        command.words.add("-Dfile.encoding=UTF-8");
        return command;
    }

    /** A system property. */
    public JavaCommand property(String name, String value) {
        words.add("-D" + name + "=" + value);
        return this;
    }

    /** Packages of the Java base that the program reaches into. */
    public JavaCommand opening(String... packages) {
        for (String opened : packages) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        return this;
    }

    /** The program is a runnable jar. */
    public JavaCommand jar(Path jar) {
        words.addAll(List.of("-jar", jar.toString()));
        return this;
    }

    /** The program is a class. */
    public JavaCommand classPath(Path jar, String mainClass) {
        words.addAll(List.of("-cp", jar.toString(), mainClass));
        return this;
    }

    /** The whole line, with the program's own arguments. */
    public List<String> with(String... arguments) {
        words.addAll(List.of(arguments));
        return List.copyOf(words);
    }
}
