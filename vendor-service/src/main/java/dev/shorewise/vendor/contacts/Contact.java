package dev.shorewise.vendor.contacts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a customer to reach the service, as it stands now. Times that nobody told are null, which is not 0.
 *
 * @param contactId the profile's identity columns joined by {@code |}; unique within the vendor
 * @param revision 1 at first, one more with every restatement
 * @param day the day of {@code offeredAt} in the site's zone
 * @param agent pseudonym of 32 hexadecimal digits
 * @param customer pseudonym of 32 hexadecimal digits
 * @param senderSlaMet whether the sender says its SLA was met
 * @param jobId the import that brought this state
 * @param firstResponseAt the first public reply that a person wrote
 * @param callbackDueAt until when a callback was promised
 * @param wallMs from the first to the last moment of a session
 * @param concurrency mean number of contacts that the agent had at once meanwhile, this one included
 * @param agentTenureDays on the day of the contact
 * @param escalationAccepted whether the client accepted an escalation as justified
 * @param issueId the customer's problem that it belongs to
 * @param eventRef the incident that touched it
 * @param events its steps from status to status in order; empty if nobody told them
 * @param changedAt when this service last changed it
 */
public record Contact(
        String vendorId,
        String contactId,
        int revision,
        String siteId,
        LocalDate day,
        @Nullable String queueId,
        Channel channel,
        Direction direction,
        Outcome outcome,
        @Nullable String language,
        @Nullable String reasonCode,
        @Nullable String priority,
        Instant offeredAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Instant sourceRecordedAt,
        @Nullable Integer waitMs,
        @Nullable Integer talkMs,
        @Nullable Integer holdMs,
        @Nullable Integer wrapMs,
        @Nullable Integer activeMs,
        @Nullable Integer transfersOut,
        @Nullable Integer reopenCount,
        @Nullable Boolean escalatedToClient,
        @Nullable Boolean agentResolved,
        @Nullable Boolean senderSlaMet,
        @Nullable String agent,
        @Nullable String customer,
        String jobId,
        @Nullable Instant firstResponseAt,
        @Nullable Instant callbackDueAt,
        @Nullable Instant callbackMadeAt,
        @Nullable Integer wallMs,
        @Nullable BigDecimal concurrency,
        @Nullable Integer agentTenureDays,
        @Nullable Boolean escalationAccepted,
        @Nullable String issueId,
        @Nullable String eventRef,
        @Nullable Recording recording,
        List<ContactEvent> events,
        Instant changedAt) {}
