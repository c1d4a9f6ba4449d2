package dev.shorewise.vendor;

import java.util.List;
import java.util.Random;

/** Contacts of all channels at two sites in two zones over two months, some restated to another month. */
public final class Mixed {

    private static final int CONTACTS = 600;
    private static final String PROFILE = """
            {
              "identity": ["id"],
              "fields": {
                "offeredAt": {"columns": ["offered"]}, "channel": {"columns": ["channel"]},
                "outcome": {"columns": ["outcome"]}, "queueId": {"columns": ["queue"]},
                "language": {"columns": ["language"]}, "reasonCode": {"columns": ["reason"]},
                "agent": {"columns": ["agent"]}, "customer": {"columns": ["customer"]},
                "wait": {"columns": ["wait"]}, "talk": {"columns": ["talk"]}, "wrap": {"columns": ["wrap"]},
                "active": {"columns": ["active"]}, "wall": {"columns": ["wall"]},
                "concurrency": {"columns": ["parallel"]}, "firstResponseAt": {"columns": ["reply"]},
                "callbackDueAt": {"columns": ["due"]}, "callbackMadeAt": {"columns": ["made"]},
                "escalatedToClient": {"columns": ["escalated"]}, "escalationAccepted": {"columns": ["accepted"]},
                "transfersOut": {"columns": ["transfers"]}
              }
            }""";
    private static final String HEADER =
            "id,offered,channel,outcome,queue,language,reason,agent,customer,wait,talk,wrap,"
                    + "active,wall,parallel,reply,due,made,escalated,accepted,transfers\n";

    private Mixed() {}

    /** A new vendor who has sent them; gives its id. */
    public static String sent() {
        Importing paris = Importing.by(PROFILE, "Europe/Paris");
        Importing manila = new Importing(paris.vendorId(), Given.aSite(paris.vendorId(), "Asia/Manila"));
        paris.completes(HEADER + rows("p", 1, 3));
        manila.completes(HEADER + rows("m", 2, 3));
        manila.completes(HEADER + rows("m", 3, 4));
        return paris.vendorId();
    }

    private static String rows(String prefix, long seed, int month) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < CONTACTS; i++) {
            boolean answered = random.nextInt(4) > 0;
            String channel = List.of("VOICE", "CHAT", "EMAIL").get(random.nextInt(3));
            int day = 1 + random.nextInt(30);
            int hour = random.nextInt(24);
            int minute = random.nextInt(60);
            boolean callback = random.nextInt(10) == 0;
            rows.append(prefix)
                    .append(random.nextInt(CONTACTS / 2) + (month == 4 ? CONTACTS / 4 : 0))
                    .append(',');
            rows.append(time(month, day, hour, minute))
                    .append(',')
                    .append(channel)
                    .append(',');
            rows.append(callback ? "CALLBACK_TAKEN" : answered ? "ANSWERED" : "ABANDONED")
                    .append(',');
            rows.append(List.of("billing", "tech", "").get(random.nextInt(3))).append(',');
            rows.append(List.of("fr", "en", "").get(random.nextInt(3))).append(',');
            rows.append(List.of("refund", "delivery", "", "login").get(random.nextInt(4)))
                    .append(',');
            rows.append(answered && random.nextBoolean() ? "Agent " + random.nextInt(5) : "")
                    .append(',');
            rows.append("customer ").append(random.nextInt(40)).append(',');
            rows.append(channel.equals("EMAIL") ? "" : random.nextInt(300)).append(',');
            rows.append(answered ? random.nextInt(900) : "").append(',');
            rows.append(answered && random.nextBoolean() ? random.nextInt(90) : "")
                    .append(',');
            rows.append(channel.equals("VOICE") ? "" : random.nextInt(600)).append(',');
            rows.append(channel.equals("CHAT") ? 600 + random.nextInt(900) : "").append(',');
            rows.append(channel.equals("CHAT") ? "1." + random.nextInt(9) : "").append(',');
            rows.append(answered && !channel.equals("VOICE") ? time(month, day + 1, hour, random.nextInt(60)) : "")
                    .append(',');
            rows.append(callback ? time(month, day, 23, 30) : "").append(',');
            rows.append(callback ? time(month, day, 23, minute) : "").append(',');
            boolean escalated = random.nextInt(5) == 0;
            rows.append(escalated)
                    .append(',')
                    .append(escalated ? random.nextBoolean() : "")
                    .append(',');
            rows.append(random.nextInt(3)).append('\n');
        }
        return rows.toString();
    }

    private static String time(int month, int day, int hour, int minute) {
        return "2026-%02d-%02dT%02d:%02d:00Z".formatted(day > 30 ? month + 1 : month, day > 30 ? 1 : day, hour, minute);
    }
}
