package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.ContactStatus;
import dev.shorewise.vendor.contacts.Direction;
import dev.shorewise.vendor.contacts.Outcome;
import java.util.Arrays;
import java.util.List;

/** What a profile can fill, in the order of {@link #all()}; the ordinal is the index in a record. */
enum ContactField {
    OFFERED_AT(Field.of("offeredAt", FieldType.INSTANT).orRejected()),
    CHANNEL(choice("channel", Channel.values()).orRejected()),
    OUTCOME(choice("outcome", Outcome.values()).orRejected()),
    /** Inbound unless said otherwise. */
    DIRECTION(choice("direction", Direction.values())),
    QUEUE(Field.text("queueId", 100)),
    LANGUAGE(Field.text("language", 35)),
    REASON(Field.text("reasonCode", 100)),
    PRIORITY(Field.text("priority", 50)),
    ARRIVED_AT(Field.of("arrivedAt", FieldType.INSTANT)),
    RESOLVED_AT(Field.of("resolvedAt", FieldType.INSTANT)),
    CLOSED_AT(Field.of("closedAt", FieldType.INSTANT)),
    SOURCE_RECORDED_AT(Field.of("sourceRecordedAt", FieldType.INSTANT)),
    WAIT(Field.of("wait", FieldType.DURATION)),
    TALK(Field.of("talk", FieldType.DURATION)),
    HOLD(Field.of("hold", FieldType.DURATION)),
    WRAP(Field.of("wrap", FieldType.DURATION)),
    ACTIVE(Field.of("active", FieldType.DURATION)),
    TRANSFERS_OUT(Field.of("transfersOut", FieldType.INTEGER)),
    REOPEN_COUNT(Field.of("reopenCount", FieldType.INTEGER)),
    ESCALATED_TO_CLIENT(Field.of("escalatedToClient", FieldType.BOOLEAN)),
    AGENT_RESOLVED(Field.of("agentResolved", FieldType.BOOLEAN)),
    SENDER_SLA_MET(Field.of("senderSlaMet", FieldType.BOOLEAN)),
    AGENT(Field.of("agent", FieldType.HASHED)),
    CUSTOMER(Field.of("customer", FieldType.HASHED)),
    /** The first public reply that a person wrote. */
    FIRST_RESPONSE_AT(Field.of("firstResponseAt", FieldType.INSTANT)),
    /** Until when a callback was promised. */
    CALLBACK_DUE_AT(Field.of("callbackDueAt", FieldType.INSTANT)),
    CALLBACK_MADE_AT(Field.of("callbackMadeAt", FieldType.INSTANT)),
    /** From the first to the last moment of a session, whoever was busy with it. */
    WALL(Field.of("wall", FieldType.DURATION)),
    AGENT_TENURE_DAYS(Field.of("agentTenureDays", FieldType.INTEGER)),
    /** Whether the client accepted an escalation as justified. */
    ESCALATION_ACCEPTED(Field.of("escalationAccepted", FieldType.BOOLEAN)),
    /** The customer's problem that the contact belongs to. */
    ISSUE(Field.text("issueId", 200)),
    /** The incident that touched the contact: an outage, an exclusion, a single event. */
    EVENT_REF(Field.text("eventRef", 200)),
    RECORDING_URI(Field.text("recordingUri", 1000)),
    RECORDING_SHA256(Field.text("recordingSha256", 64)),
    RECORDING_UNTIL(Field.of("recordingUntil", FieldType.DATE)),
    /** Mean number of contacts that the agent had at once while handling this one, itself included. */
    CONCURRENCY(Field.of("concurrency", FieldType.DECIMAL)),
    EVENTS(Field.steps(
            "events", Arrays.stream(ContactStatus.values()).map(Enum::name).toArray(String[]::new)));

    private final Field field;

    ContactField(Field field) {
        this.field = field;
    }

    static List<Field> all() {
        return Arrays.stream(values()).map(known -> known.field).toList();
    }

    /** The name that profiles use. */
    String fieldName() {
        return field.name();
    }

    private static Field choice(String name, Enum<?>... allowed) {
        return Field.choice(name, Arrays.stream(allowed).map(Enum::name).toArray(String[]::new));
    }
}
