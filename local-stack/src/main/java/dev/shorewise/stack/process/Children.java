package dev.shorewise.stack.process;

import dev.shorewise.stack.DataFolder;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The child processes of this run, and those that an earlier run left behind. */
public final class Children {

    /** Ctrl-C and a closed terminal reach every process of the terminal; the children wait for the launcher's word. */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final DataFolder folder;
    private final Deque<Child> started = new ArrayDeque<>();
    private boolean closed;

    public Children(DataFolder folder) {
        this.folder = folder;
    }

    /** Starts a process whose output goes to the log of its name. */
    public synchronized Child start(String name, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new StackFailure(Kind.PART_FAILED, name + " is not started any more: the stack is stopping");
        }
        List<String> whole = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log(name).toFile()));
        builder.environment()
                .put("MALLOC_ARENA_MAX", "2"); // as the images have it, so that little memory is held for nobody
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Child child = new Child(name, process, folder);
            started.push(child);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops every child, the youngest first; none is started after this. */
    public synchronized void close() {
        closed = true;
        started.forEach(Child::stop);
    }

    /** Ends what an earlier run, itself killed, has left running; answers the names. */
    public List<String> stopLeftovers() {
        List<String> stopped = new ArrayList<>();
        for (Path note : notes()) {
            ProcessNote.read(note).flatMap(it -> it.runningFor(folder.root())).ifPresent(process -> {
                Endings.end(process, Duration.ofSeconds(10));
                stopped.add(note.getFileName().toString());
            });
            delete(note);
        }
        return stopped;
    }

    /** Sets the logs of the run before aside, so that each log tells of one run only. */
    public void setLogsAside() {
        try (Stream<Path> logs = Files.list(folder.logs())) {
            for (Path log :
                    logs.filter(path -> path.toString().endsWith(".log")).toList()) {
                Files.move(log, Path.of(log + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> notes() {
        try (Stream<Path> notes = Files.list(folder.processes())) {
            return notes.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
