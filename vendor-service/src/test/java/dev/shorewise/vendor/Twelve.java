package dev.shorewise.vendor;

/** The reference's twelve calls, in the zone Europe/Paris, and a sender's profile that reads them. */
public final class Twelve {

    public static final String PROFILE = """
            {
              "identity": ["id"],
              "fields": {
                "channel": {"constant": "VOICE"},
                "customer": {"columns": ["customer"]},
                "agent": {"columns": ["agent"]},
                "queueId": {"columns": ["reason"]},
                "reasonCode": {"columns": ["reason"]},
                "arrivedAt": {"columns": ["arrived"], "patterns": ["yyyy-MM-dd HH:mm:ss"]},
                "offeredAt": {"columns": ["offered"], "patterns": ["yyyy-MM-dd HH:mm:ss"]},
                "wait": {"columns": ["wait"]},
                "outcome": {"columns": ["outcome"]},
                "talk": {"columns": ["talk"]},
                "hold": {"columns": ["hold"]},
                "wrap": {"columns": ["wrap"]},
                "transfersOut": {"columns": ["transfers"]},
                "escalatedToClient": {"columns": ["client"], "values": {"n": "false", "y": "true"}},
                "agentResolved": {"columns": ["flag"], "values": {"no": "false", "yes": "true"}}
              }
            }""";

    public static final String HEADER =
            "id,customer,reason,arrived,offered,wait,outcome,talk,hold,wrap,transfers,client,flag,agent\n";

    public static final String CALLS = """
            c01,A,billing,,2026-10-05 09:00:00,8,ANSWERED,240,20,40,0,n,yes,Ada
            c02,B,billing,,2026-10-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben
            c03,C,delivery,,2026-10-05 09:03:00,3,ABANDONED,,,,,,,
            c04,D,delivery,,2026-10-05 09:05:00,21,ANSWERED,180,30,30,0,n,yes,Ada
            c05,B,billing,,2026-10-07 10:00:00,12,ANSWERED,420,60,60,0,y,yes,Ben
            c06,E,tech,,2026-10-07 10:01:00,45,ABANDONED,,,,,,,
            c07,A,billing,,2026-10-09 11:00:00,15,ANSWERED,200,0,40,0,n,yes,Ada
            c08,F,tech,,2026-10-12 14:00:00,0,ANSWERED,600,120,90,1,y,no,Ben
            c09,D,delivery,,2026-10-10 15:00:00,18,ABANDONED,,,,,,,
            c10,F,tech,,2026-10-24 09:30:00,10,ANSWERED,300,0,30,0,n,yes,Ada
            c11,C,delivery,,2026-10-28 10:00:00,30,ANSWERED,150,0,30,0,n,yes,Ben
            c12,H,billing,,2026-10-28 10:05:00,19,ANSWERED,210,15,45,0,n,yes,
            """;

    private Twelve() {}

    /** A new vendor who has sent them. */
    public static Importing sent() {
        Importing vendor = Importing.by(PROFILE, "Europe/Paris");
        vendor.completes(HEADER + CALLS);
        return vendor;
    }
}
