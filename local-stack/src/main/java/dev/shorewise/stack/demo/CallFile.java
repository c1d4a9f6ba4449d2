package dev.shorewise.stack.demo;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How telephone systems write calls down; no two do it alike. */
enum CallFile {

    /** Semicolons, day before month, minutes and seconds. */
    SEMICOLONS(
            "CallRef;Type;Queue;Lang;Date;Time;Waited;Result;Agent;Talked;Held;AfterCall;Transfers;Solved;Customer") {
        @Override
        String line(Call call) {
            Call.Service service = call.service();
            return String.join(
                    ";",
                    call.id(),
                    call.matter().channel(),
                    call.matter().queue(),
                    call.matter().language(),
                    DAY_MONTH_YEAR.format(call.arrived()),
                    CLOCK.format(call.arrived()),
                    minutes(call.waitSeconds()),
                    call.isAnswered() ? "ANS" : "ABD",
                    service.agent(),
                    call.isAnswered() ? minutes(service.talkSeconds()) : "",
                    call.isAnswered() ? minutes(service.holdSeconds()) : "",
                    call.isAnswered() ? minutes(service.wrapSeconds()) : "",
                    String.valueOf(service.transfers()),
                    call.isAnswered() ? (service.saysSolved() ? "Y" : "N") : "",
                    call.matter().customer());
        }
    },

    /** Tabs, ISO times, plain seconds. */
    TABBED(
            "id\tmedium\tskill\tlanguage\tarrived\tqueue_s\tend\tagent\ttalk_s\thold_s\twrap_s\ttransfers\tsolved\tcustomer") {
        @Override
        String line(Call call) {
            Call.Service service = call.service();
            return String.join(
                    "\t",
                    call.id(),
                    call.matter().channel(),
                    call.matter().queue(),
                    call.matter().language(),
                    ISO_SECONDS.format(call.arrived()),
                    String.valueOf(call.waitSeconds()),
                    call.isAnswered() ? "served" : "hung up",
                    service.agent(),
                    call.isAnswered() ? String.valueOf(service.talkSeconds()) : "",
                    call.isAnswered() ? String.valueOf(service.holdSeconds()) : "",
                    call.isAnswered() ? String.valueOf(service.wrapSeconds()) : "",
                    String.valueOf(service.transfers()),
                    call.isAnswered() ? (service.saysSolved() ? "1" : "0") : "",
                    call.matter().customer());
        }
    };

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ISO_SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final String header;

    CallFile(String header) {
        this.header = header;
    }

    /** One call as one line. */
    abstract String line(Call call);

    /** The whole file. */
    String write(List<Call> calls) {
        return calls.stream().map(this::line).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    /** The import profile that reads it. */
    String profile() {
        return this == SEMICOLONS ? "calls-semicolons" : "calls-tabbed";
    }

    String mediaType() {
        return this == SEMICOLONS ? "text/csv" : "text/tab-separated-values";
    }

    private static String minutes(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
