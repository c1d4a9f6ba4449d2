package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the customer was asked about, as it was told with the response. It is frozen: a site that moves or an agent who
 * changes sides later changes nothing here.
 *
 * @param respondedAt when the customer answered; decides the month that the response counts in
 * @param contact what the customer was asked about
 * @param place where the customer was served
 * @param matter how and in what the customer was served
 * @param people who took part, under pseudonyms
 * @param service what the customer went through
 */
public record Occasion(
        Instant respondedAt, Contact contact, Place place, Matter matter, People people, Service service) {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    public Occasion {
        respondedAt = micros("respondedAt", respondedAt);
    }

    /** Of which nobody told what the service was like. */
    public Occasion(Instant respondedAt, Contact contact, Place place, Matter matter, People people) {
        this(respondedAt, contact, place, matter, people, Service.UNKNOWN);
    }

    /** Whether it can be the time of a response or contact: from 1970 to 9999. */
    public static boolean isPlausible(Instant time) {
        return !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    /** The same, answered at another time. */
    public Occasion answeredAt(Instant time) {
        return new Occasion(time, contact, place, matter, people);
    }

    private static Instant micros(String what, Instant time) {
        Instant cut = time.truncatedTo(ChronoUnit.MICROS);
        if (!isPlausible(cut)) {
            throw new IllegalArgumentException(what + " lies from 1970 to 9999, but got " + cut);
        }
        return cut;
    }

    /**
     * The contact.
     *
     * @param id as its source names it; null if unknown
     * @param at when the customer reached the service; null if unknown
     */
    public record Contact(@Nullable String id, @Nullable Instant at) {

        public static final Contact UNKNOWN = new Contact(null, null);

        public Contact {
            at = at == null ? null : micros("contactAt", at);
        }
    }

    /**
     * Where.
     *
     * @param siteId the vendor's site; null if unknown
     * @param deliveryModel of that site at that time; null if unknown
     */
    public record Place(@Nullable String siteId, @Nullable DeliveryModel deliveryModel) {

        public static final Place UNKNOWN = new Place(null, null);
    }

    /**
     * How and in what.
     *
     * @param channel null if unknown
     * @param queue null if unknown
     * @param language the language of service, BCP 47; null if unknown
     * @param reason why the customer came, by its code; null if unknown
     */
    public record Matter(
            @Nullable Channel channel,
            @Nullable String queue,
            @Nullable String language,
            @Nullable String reason) {

        public static final Matter UNKNOWN = new Matter(null, null, null, null);
    }

    /**
     * Pseudonyms: keyed hashes, never names.
     *
     * @param agent who served; null if unknown
     * @param customer who answered; null if unknown
     */
    public record People(@Nullable String agent, @Nullable String customer) {

        public static final People UNKNOWN = new People(null, null);
    }

    /**
     * What the customer went through: what satisfaction may go with.
     *
     * @param waitSeconds before somebody answered, 0 to {@value #LONGEST}; null if unknown
     * @param handleSeconds from the answer to the end of the agent's work, 0 to {@value #LONGEST}; null if unknown
     * @param transfers how often the customer was handed on, 0 to {@value #MOST_TRANSFERS}; null if unknown
     */
    public record Service(
            @Nullable Integer waitSeconds,
            @Nullable Integer handleSeconds,
            @Nullable Integer transfers) {

        public static final Service UNKNOWN = new Service(null, null, null);

        /** A week. */
        public static final int LONGEST = 604_800;

        public static final int MOST_TRANSFERS = 1_000;

        public Service {
            check("waitSeconds", waitSeconds, LONGEST);
            check("handleSeconds", handleSeconds, LONGEST);
            check("transfers", transfers, MOST_TRANSFERS);
        }

        private static void check(String what, @Nullable Integer value, int most) {
            if (value != null && (value < 0 || value > most)) {
                throw new IllegalArgumentException(what + " lies from 0 to " + most + ", but got " + value);
            }
        }
    }
}
