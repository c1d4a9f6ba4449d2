package dev.shorewise.text.command;

import dev.shorewise.text.Analyser;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.Emotion;
import dev.shorewise.text.Mention;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads UTF-8 texts from standard input, one a line, and writes one line of labels for each, in order. */
public final class Main {

    private static final String HEADER = "language\tsentiment\tlabel\temotions\tthemes";
    private static final int WRONG_OPTION = 2;
    private static final int FAILED = 1;

    private Main() {}

    /** Options: {@code --quick} for the tier that counts. */
    public static void main(String[] options) {
        if (!List.of(options).stream().allMatch("--quick"::equals)) {
            System.err.println("usage: ./run text [--quick] < texts > labels.tsv");
            System.exit(WRONG_OPTION);
        }
        try (Analyser analyser = options.length > 0 ? Analyser.quick() : Analyser.full()) {
            // System.out keeps to itself that a disk is full or nobody listens any more
            label(analyser, System.in, new FileOutputStream(FileDescriptor.out));
        } catch (IOException broken) {
            System.err.println("The labels could not be written: " + broken.getMessage());
            System.exit(FAILED);
        }
    }

    static void label(Analyser analyser, InputStream texts, OutputStream labels) throws IOException {
        Lines in = new Lines(new InputStreamReader(texts, StandardCharsets.UTF_8));
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(labels, StandardCharsets.UTF_8));
        out.write(HEADER + "\n");
        out.flush();
        while (in.next()) {
            out.write(line(analyser.read(in.line())) + "\n");
            if (!in.isMoreAtHand()) {
                out.flush();
            }
        }
        out.flush();
    }

    private static String line(Analysis analysis) {
        return String.join(
                "\t",
                analysis.language().code(),
                number(analysis.sentiment().score()),
                analysis.sentiment().label().code(),
                analysis.emotions().stream().map(Emotion::code).collect(Collectors.joining(",")),
                analysis.themes().stream().map(Mention::theme).collect(Collectors.joining(",")));
    }

    /** Three decimals; what rounds to nothing is 0.000 and not less. */
    static String number(double score) {
        return String.format(Locale.ROOT, "%.3f", Math.round(score * 1_000) / 1_000.0);
    }
}
