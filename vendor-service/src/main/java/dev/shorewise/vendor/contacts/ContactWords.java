package dev.shorewise.vendor.contacts;

import java.util.List;
import java.util.Map;

/** How senders call the fields of a contact, and what their words mean: for proposing a profile, never for reading a file. */
public final class ContactWords {

    /** Names in small letters and digits, by field. */
    public static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "offeredAt",
                    List.of("offered", "queuedat", "starttime", "start", "calldate", "datetime", "timestamp")),
            Map.entry("arrivedAt", List.of("arrived", "openedat", "opened", "createdat", "created", "received")),
            Map.entry("resolvedAt", List.of("resolved", "solvedat", "solved")),
            Map.entry("closedAt", List.of("closed")),
            Map.entry("firstResponseAt", List.of("firstresponse", "firstreply", "firstreplyat")),
            Map.entry("sourceRecordedAt", List.of("updatedat", "lastmodified", "sysupdatedat")),
            Map.entry("channel", List.of("contacttype", "media", "mediatype", "medium")),
            Map.entry("outcome", List.of("status", "disposition", "result", "answered")),
            Map.entry("direction", List.of("inout")),
            Map.entry("queueId", List.of("queue", "queuename", "skill", "skillgroup", "group", "assignmentgroup")),
            Map.entry("language", List.of("lang")),
            Map.entry("reasonCode", List.of("reason", "topic", "category", "calltype")),
            Map.entry("priority", List.of("urgency", "severity")),
            Map.entry(
                    "wait",
                    List.of(
                            "waittime",
                            "waitseconds",
                            "waitsec",
                            "queuetime",
                            "speedofanswer",
                            "speedofanswerinseconds")),
            Map.entry("talk", List.of("talktime", "talkseconds", "avgtalkduration", "servicetime")),
            Map.entry("hold", List.of("holdtime", "holdseconds")),
            Map.entry("wrap", List.of("wraptime", "acw", "aftercallwork", "wrapup")),
            Map.entry("active", List.of("activetime", "handletime")),
            Map.entry("transfersOut", List.of("transfers", "transfercount", "reassignmentcount")),
            Map.entry("reopenCount", List.of("reopens", "reopened")),
            Map.entry("escalatedToClient", List.of("escalated")),
            Map.entry("agentResolved", List.of("resolvedyn", "fcr", "firstcallresolution")),
            Map.entry("senderSlaMet", List.of("madesla", "slamet", "withinsla")),
            Map.entry("agent", List.of("agentname", "agentid", "operator", "assignedto", "server")),
            Map.entry("customer", List.of("customerid", "caller", "callerid", "ani", "account")),
            Map.entry("issueId", List.of("issue", "problemid")));

    /** Words in small letters. */
    public static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("agent", "ANSWERED"),
            Map.entry("y", "ANSWERED"),
            Map.entry("yes", "ANSWERED"),
            Map.entry("handled", "ANSWERED"),
            Map.entry("completed", "ANSWERED"),
            Map.entry("n", "ABANDONED"),
            Map.entry("no", "ABANDONED"),
            Map.entry("hang", "ABANDONED"),
            Map.entry("hangup", "ABANDONED"),
            Map.entry("missed", "ABANDONED"),
            Map.entry("abandon", "ABANDONED"),
            Map.entry("phantom", "VOID"),
            Map.entry("test", "VOID"),
            Map.entry("phone", "VOICE"),
            Map.entry("call", "VOICE"),
            Map.entry("telephone", "VOICE"),
            Map.entry("mail", "EMAIL"),
            Map.entry("e-mail", "EMAIL"),
            Map.entry("ticket", "CASE"),
            Map.entry("in", "INBOUND"),
            Map.entry("out", "OUTBOUND"));

    private ContactWords() {}
}
