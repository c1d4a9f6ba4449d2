package dev.shorewise.feedback.responses;

import java.time.Instant;

/**
 * A customer who was taken out. The same question gets the same counts.
 *
 * @param customer pseudonym of 32 hexadecimal digits
 * @param erasedAt when that was
 * @param responses that were the customer's; their scores stay, nobody's now
 * @param comments that were deleted with all that was read in them; a response without a score is deleted whole
 * @param invitations that were the customer's; open ones have ended
 * @param cases about responses of the customer's, whose words were deleted; cause and day of the deed stay
 * @param notes of studies that were deleted
 */
public record ResponseErasure(
        String customer, Instant erasedAt, long responses, long comments, long invitations, long cases, long notes) {}
