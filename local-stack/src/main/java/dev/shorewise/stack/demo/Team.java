package dev.shorewise.stack.demo;

import java.time.ZoneId;
import java.util.List;

/** The two invented teams. */
enum Team {

    /** Too few people in the last month. */
    HARBORLINE(
            "harborline",
            "manila",
            "harborline-machine",
            "text/csv",
            CallFile.HARBORLINE,
            new CallCentre("HL", 20_261, 150, 26, List.of(.7, .75, 1.35)),
            new Answers(20_263, "manila", ZoneId.of("Asia/Manila"))),

    /** Steady; has no machine of its own, the administrator sends its file. */
    INHOUSE(
            "inhouse",
            "leipzig",
            "shorewise-loader",
            "text/tab-separated-values",
            CallFile.INHOUSE,
            new CallCentre("IH", 20_262, 80, 14, List.of(.55, .55, .6)),
            new Answers(20_264, "leipzig", ZoneId.of("Europe/Berlin")));

    private final String vendor;
    private final String site;
    private final String sender;
    private final String mediaType;
    private final CallFile file;
    private final CallCentre centre;
    private final Answers answers;

    Team(
            String vendor,
            String site,
            String sender,
            String mediaType,
            CallFile file,
            CallCentre centre,
            Answers answers) {
        this.vendor = vendor;
        this.site = site;
        this.sender = sender;
        this.mediaType = mediaType;
        this.file = file;
        this.centre = centre;
        this.answers = answers;
    }

    String vendor() {
        return vendor;
    }

    String site() {
        return site;
    }

    /** The machine that sends the file of calls. */
    String sender() {
        return sender;
    }

    String mediaType() {
        return mediaType;
    }

    /** The import profile of its calls. */
    String profile() {
        return vendor + "-calls";
    }

    /** Its calls, as its own telephone system writes them. */
    String calls() {
        return file.write(centre.calls());
    }

    /** What its callers answered. */
    String answers() {
        return answers.to(centre.calls());
    }
}
