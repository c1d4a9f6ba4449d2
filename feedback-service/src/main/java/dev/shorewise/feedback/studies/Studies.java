package dev.shorewise.feedback.studies;

import dev.shorewise.feedback.experience.Figures;
import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.studies.store.NoteRows;
import dev.shorewise.feedback.studies.store.StudyRows;
import dev.shorewise.feedback.text.CommentReader;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.Mention;
import dev.shorewise.text.redaction.Redaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Studies: what was said, what it means, and what the survey says beside it. */
@ApplicationScoped
public class Studies {

    private static final int QUOTES = 3;

    private final StudyRows rows;
    private final NoteRows notes;
    private final Speakers speakers;
    private final CommentReader reader;
    private final Figures figures;
    private final Clock clock;

    Studies(StudyRows rows, NoteRows notes, Speakers speakers, CommentReader reader, Figures figures, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.speakers = speakers;
        this.reader = reader;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Notes a study.
     *
     * @throws StudyRefusal if the id is taken
     */
    @Transactional
    public Study add(Study study, String by) {
        if (!rows.add(study, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new StudyRefusal(StudyRefusal.Kind.ID_TAKEN, "There is a study '" + study.id() + "' already.");
        }
        return study;
    }

    /** All studies, the newest first. */
    @Transactional
    public List<Study> list() {
        return rows.list();
    }

    @Transactional
    public Optional<Study> find(String id) {
        return rows.find(id);
    }

    @Transactional
    public List<Note> notes(String id) {
        return notes.of(id);
    }

    /**
     * Takes what was said, without what names a person, and codes it. All of it or nothing.
     *
     * @throws StudyRefusal if a speaker asked to be forgotten, or is said to be two customers
     */
    @Transactional
    public List<Note> note(Study study, List<Note.Said> said) {
        List<Note> taken = new ArrayList<>();
        rows.takeTurn(study.id());
        int next = notes.of(study.id()).stream().mapToInt(Note::number).max().orElse(0) + 1;
        for (Note.Said one : said) {
            speakers.mustBeKept(study.id(), one);
            String words = Redaction.of(one.words());
            Note note = new Note(
                    next++, new Note.Said(one.speaker(), one.customer(), words, one.quotable()), read(words), 1);
            notes.add(study, note);
            taken.add(note);
        }
        return taken;
    }

    /**
     * Codes a note as a person says.
     *
     * @param expected refuses by throwing when the caller has not read the newest revision
     * @throws StudyRefusal if a theme is not in the taxonomy
     */
    @Transactional
    public Optional<Note> code(String id, int number, Note.Coding coding, Consumer<Note> expected) {
        for (String theme : coding.themes()) {
            if (!reader.themes().contains(theme)) {
                throw new StudyRefusal(StudyRefusal.Kind.UNKNOWN_THEME, "The taxonomy has no theme " + theme + ".");
            }
        }
        return notes.of(id).stream()
                .filter(note -> note.number() == number)
                .findFirst()
                .map(known -> {
                    expected.accept(known);
                    Note next = new Note(number, known.said(), coding, known.revision() + 1);
                    if (!notes.recode(id, next)) {
                        throw new StudyRefusal(
                                StudyRefusal.Kind.CHANGED_MEANWHILE,
                                "This was changed meanwhile. Read it again, then write.");
                    }
                    return next;
                });
    }

    /** What a study says about each theme, the one that most speakers touch first. */
    @Transactional
    public List<ThemeFinding> findings(Study study) {
        Heard survey = Cell.together(figures.of(study.scope().cut()));
        Map<String, List<Note>> byTheme = new TreeMap<>();
        for (Note note : notes.of(study.id())) {
            note.coding().themes().forEach(theme -> byTheme.computeIfAbsent(theme, name -> new ArrayList<>())
                    .add(note));
        }
        return byTheme.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), survey))
                .sorted(Comparator.comparingLong(ThemeFinding::speakers)
                        .reversed()
                        .thenComparing(ThemeFinding::theme))
                .toList();
    }

    private static ThemeFinding finding(String theme, List<Note> touching, Heard survey) {
        return new ThemeFinding(
                theme,
                touching.size(),
                touching.stream().map(note -> note.said().speaker()).distinct().count(),
                touching.stream()
                        .filter(note -> note.coding().label().endsWith("negative"))
                        .count(),
                touching.stream()
                        .map(Note::said)
                        .filter(Note.Said::quotable)
                        .limit(QUOTES)
                        .toList(),
                survey);
    }

    private Note.Coding read(String words) {
        Analysis found = reader.read(words);
        return new Note.Coding(
                found.themes().stream().map(Mention::theme).distinct().toList(),
                found.sentiment().label().code(),
                reader.model());
    }
}
