package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.Drawings;
import dev.shorewise.feedback.invitations.InvitationCounts;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.integrity.InvitationCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many were asked and how many answered: measures in their own right. */
@Path("/v1/invitation-rates")
@Tag(name = "invitations")
class RateResource {

    private final Drawings drawings;

    RateResource(Drawings drawings) {
        this.drawings = drawings;
    }

    /** The rates of all groups. */
    @Schema(name = "InvitationRates")
    record RatesJson(List<GroupJson> groups, @Nullable EvennessJson evenness) {}

    /** One group. */
    @Schema(name = "InvitationRatesGroup")
    record GroupJson(
            @Schema(description = "The group's value; empty if unknown, or for all together.")
            String key,

            List<Measure> measures) {}

    /** Whether all groups' customers are asked alike. */
    @Schema(name = "InvitationEvenness")
    record EvennessJson(
            @Schema(examples = "integrity/invitation@1") String definition,
            double chiSquare,
            int degrees,

            @Schema(description = "How often drawing by lot would differ this much.")
            double chance,

            @Schema(description = "Cramer's V, 0 to 1.") double strength,

            @Schema(description = "Groups that are asked less than chance explains.")
            List<String> passedOver) {}

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "readInvitationRates",
            summary = "Response rate, share invited and coverage, each with its interval",
            description = """
                    Of contacts whose customer reached the service from a time to a time (excluded), all together or by \
                    vendorId, siteId, deliveryModel, channel, queue, language, agent or reason.""")
    public RatesJson read(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("groupBy") @Nullable String groupBy) {
        List<InvitationCounts> counts = drawings.counts(DrawResource.scope(vendorId, from, to), dimension(groupBy));
        return new RatesJson(
                counts.stream()
                        .map(group -> new GroupJson(group.key(), RateMeasures.of(group)))
                        .toList(),
                evenness(counts));
    }

    private static @Nullable EvennessJson evenness(List<InvitationCounts> counts) {
        SortedMap<String, Ratio> invited = new TreeMap<>();
        counts.forEach(group -> invited.put(group.key(), group.shareInvited()));
        InvitationCheck check = InvitationCheck.of(invited);
        return check.degrees() == 0
                ? null
                : new EvennessJson(
                        InvitationCheck.METHOD,
                        check.chiSquare(),
                        check.degrees(),
                        check.chance(),
                        check.strength(),
                        check.groups().stream()
                                .filter(InvitationCheck.Group::isPassedOver)
                                .map(InvitationCheck.Group::name)
                                .toList());
    }

    private static Optional<Dimension> dimension(@Nullable String groupBy) {
        if (groupBy == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Dimension.values())
                .filter(one -> one.field().equals(groupBy))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        "groupBy",
                        "one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Dimension.values())
                                                .map(Dimension::field)
                                                .toList()))));
    }
}
