package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How often the customers of one group had to come back. */
final class RepeatCounts {

    /** Of a group in which nobody is known. */
    static final RepeatCounts NONE = new RepeatCounts();

    private long matureIndex;
    private long resolvedIndex;
    private long youngIndex;
    private long matureContacts;
    private long resolvedContacts;
    private long identified;
    private Moments answeredPerChain = Moments.NONE;
    private final List<KaplanMeier.Watched> watched = new ArrayList<>();

    /** An answered contact of a known customer. */
    void addContact(boolean mature, boolean repeated) {
        identified++;
        matureContacts += mature ? 1 : 0;
        resolvedContacts += mature && !repeated ? 1 : 0;
    }

    /** The first answered contact of an issue. */
    void addIndex(boolean mature, boolean repeated) {
        matureIndex += mature ? 1 : 0;
        resolvedIndex += mature && !repeated ? 1 : 0;
        youngIndex += mature ? 0 : 1;
    }

    /** How long the first answered contact of an issue has been watched, in days. */
    void watch(double days, boolean repeated) {
        watched.add(new KaplanMeier.Watched(days, repeated));
    }

    /** All that was tried about one matter without a longer pause. */
    void addChain(long answered) {
        answeredPerChain = answeredPerChain.plus(Moments.ofValue(BigDecimal.valueOf(answered)));
    }

    /** First contacts without a repeat over those that are old enough to tell. */
    Ratio perIssue() {
        return new Ratio(resolvedIndex, matureIndex);
    }

    /** Answered contacts without a repeat over those that are old enough to tell. */
    Ratio perContact() {
        return new Ratio(resolvedContacts, matureContacts);
    }

    /** First contacts that are too young to tell. */
    long notYetKnown() {
        return youngIndex;
    }

    /** Answered contacts whose customer is known. */
    long identified() {
        return identified;
    }

    /** Answered contacts of each chain. */
    Moments contactsPerIssue() {
        return answeredPerChain;
    }

    /** What the share without a repeat will probably be, from old and young first contacts. */
    KaplanMeier estimate() {
        return KaplanMeier.of(watched);
    }

    /** Both groups as one. */
    RepeatCounts plus(RepeatCounts other) {
        RepeatCounts both = new RepeatCounts();
        for (RepeatCounts one : List.of(this, other)) {
            both.matureIndex += one.matureIndex;
            both.resolvedIndex += one.resolvedIndex;
            both.youngIndex += one.youngIndex;
            both.matureContacts += one.matureContacts;
            both.resolvedContacts += one.resolvedContacts;
            both.identified += one.identified;
            both.answeredPerChain = both.answeredPerChain.plus(one.answeredPerChain);
            both.watched.addAll(one.watched);
        }
        return both;
    }
}
