package dev.shorewise.stack;

/** What the person at the terminal reads when everything is ready. */
final class Welcome {

    private Welcome() {}

    static String text(Stack stack) {
        return """

        Portal   %s
        Logins   helen (customer service), xavier (customer experience), quinn (quality), fiona (finance),
                 eve (chief executive), adam (admin), audrey (auditor), victor and vera (vendors);
                 everybody's password is shorewise
        Example  curl -H "Authorization: Bearer $(./run --token finance-tool)" '%s/v1/scorecards?month=2026-10'

        Ctrl-C stops everything.
        """.formatted(stack.url(Part.GATEWAY), stack.url(Part.GATEWAY));
    }
}
