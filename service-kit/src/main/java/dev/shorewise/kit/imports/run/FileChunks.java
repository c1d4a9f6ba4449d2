package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.LineReader;
import dev.shorewise.kit.imports.format.RowSplitter;
import dev.shorewise.kit.imports.run.Chunk.Progress;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.RejectRows.Reject;
import dev.shorewise.kit.imports.store.StagedRows.Staged;
import dev.shorewise.kit.imports.values.RecordReader;
import dev.shorewise.kit.imports.values.RowOutcome;
import dev.shorewise.kit.imports.values.SubjectGuesses;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the stored file: into records, or into rows to be laid aside where a record has several. */
final class FileChunks implements ChunkSource {

    /** Guesses that are kept in memory for one chunk. */
    private static final int MOST_GUESSES = 300_000;

    private final RowReading reading;
    private final boolean stage;
    private final InputStream file;
    private final LineReader lines;
    private final RowSplitter splitter;
    private final RecordReader reader;
    private final SubjectGuesses guesses;
    private final int pass;
    private List<ImportRecord> records = new ArrayList<>();
    private List<Staged> staged = new ArrayList<>();
    private List<Reject> rejects = new ArrayList<>();
    private int guessed;
    private long read;
    private long skipped;

    /**
     * @param file the file from the place on
     * @param stage whether rows are laid aside instead of becoming records
     */
    FileChunks(RowReading reading, InputStream file, Place place, boolean stage) {
        this.reading = reading;
        this.stage = stage;
        this.file = file;
        this.pass = place.pass();
        this.lines = new LineReader(
                file, place.position(), place.line(), reading.limits().row());
        this.splitter = new RowSplitter(
                lines,
                reading.dialect(),
                reading.plan().columns(),
                reading.limits().cell());
        this.reader = new RecordReader(reading.plan());
        this.guesses = new SubjectGuesses(reading.plan());
    }

    @Override
    public Chunk next() throws IOException {
        records = new ArrayList<>();
        staged = new ArrayList<>();
        rejects = new ArrayList<>();
        guessed = 0;
        read = 0;
        skipped = 0;
        long begin = lines.nextOffset();
        boolean more = true;
        while (more
                && read < reading.limits().rows()
                && lines.nextOffset() - begin < reading.limits().bytes()) {
            more = row();
        }
        long position = lines.nextOffset();
        double done = Math.min(1, (double) position / Math.max(1, reading.job().expandedSize()));
        return new Chunk(
                records,
                staged,
                rejects,
                new Chunk.Rows(read, skipped),
                new Place(pass, position, lines.linesBeforeNext(), null),
                new Progress(!more, done));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean row() throws IOException {
        RowSplitter.Kind kind = splitter.next();
        if (kind == RowSplitter.Kind.END) {
            return false;
        }
        read++;
        switch (kind) {
            case BLANK -> skipped++;
            case FAULT -> rejectUnread();
            case ROW -> cells();
            case END -> throw new IllegalStateException();
        }
        return true;
    }

    private void cells() {
        if (reader.skips(splitter.cells())) {
            skipped++;
        } else if (stage) {
            stage();
        } else {
            RowOutcome outcome = reader.read(splitter.cells(), lines.line());
            if (outcome instanceof RowOutcome.Good good) {
                outcome = reading.checked(good.row());
            }
            if (outcome instanceof RowOutcome.Good good) {
                records.add(good.row());
            } else if (outcome instanceof RowOutcome.Bad bad) {
                reject(bad.problem());
            }
        }
    }

    private void stage() {
        RowProblem problem = reader.readIdentity(splitter.cells());
        if (problem != null) {
            reject(problem);
        } else {
            staged.add(new Staged(reader.identity(), lines.line(), lines.bytes()));
        }
    }

    /** Of a row whose cells nobody can tell apart it is guessed whom it names. Where that cannot be, what it says is not kept. */
    private void rejectUnread() {
        if (splitter.hasAllCells()) {
            reject(splitter.problem());
            return;
        }
        Optional<List<String>> subjects = guessed > MOST_GUESSES ? Optional.empty() : guesses.of(lines.bytes());
        guessed += subjects.map(List::size).orElse(0);
        if (subjects.isPresent()) {
            reject(splitter.problem(), subjects.get());
        } else {
            RowProblem problem = splitter.problem();
            rejects.add(new Reject(lines.line(), problem, new byte[0], List.of())
                    .without(problem.reason() + " What the row said is not kept: nobody can tell whom it names."));
        }
    }

    private void reject(RowProblem problem) {
        reject(problem, reader.pseudonyms(splitter.cells()));
    }

    private void reject(RowProblem problem, List<String> subjects) {
        rejects.add(new Reject(lines.line(), problem, lines.bytes(), subjects));
    }
}
