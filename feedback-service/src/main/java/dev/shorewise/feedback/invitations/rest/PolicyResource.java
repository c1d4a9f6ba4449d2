package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.Policies;
import dev.shorewise.feedback.invitations.Policy;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Who is asked, and how often. No vendor reads this: who knows the seed knows whom it will ask. */
@Path("/v1/invitation-policies")
@Tag(name = "invitations")
class PolicyResource {

    private final Policies policies;

    PolicyResource(Policies policies) {
        this.policies = policies;
    }

    /** A version of a policy as callers read it. */
    @Schema(name = "InvitationPolicy")
    record PolicyJson(
            String id,

            @Schema(description = "Counts from 1; a version never changes.")
            int version,

            @Schema(description = "Drawn by this service for this version; decides every draw under it.")
            String seed,

            PolicyTermsJson terms,
            Instant createdAt) {

        static PolicyJson of(Policy policy) {
            return new PolicyJson(
                    policy.id(),
                    policy.version(),
                    policy.seed(),
                    PolicyTermsJson.of(policy.terms()),
                    policy.createdAt());
        }
    }

    @GET
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listInvitationPolicies", summary = "The newest version of each policy, by id")
    public List<PolicyJson> list() {
        return policies.list().stream().map(PolicyJson::of).toList();
    }

    @GET
    @Path("{policyId}")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "readInvitationPolicy",
            summary = "A policy in its newest version, or in the one asked for")
    public RestResponse<PolicyJson> read(
            @PathParam("policyId") @Pattern(regexp = Slugs.PATTERN) String policyId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        Policy policy = policies.find(policyId, Optional.ofNullable(version)).orElseThrow(KitRefusal::unknown);
        return answer(RestResponse.Status.OK, policy);
    }

    @PUT
    @Path("{policyId}")
    @RolesAllowed({Roles.CX_HEAD, Roles.ADMIN})
    @Operation(
            operationId = "putInvitationPolicy",
            summary = "Make a policy (201) or its next version, with a new seed; If-Match from the second on")
    public RestResponse<PolicyJson> put(
            @PathParam("policyId") @Pattern(regexp = Slugs.PATTERN) String policyId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PolicyTermsJson wanted) {
        Policy policy = policies.put(policyId, wanted.toTerms(), newest -> ETags.mustMatch(ifMatch, newest));
        return answer(
                policy.version() == 1 && ifMatch == null ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                policy);
    }

    private static RestResponse<PolicyJson> answer(RestResponse.Status status, Policy policy) {
        return ResponseBuilder.create(status, PolicyJson.of(policy))
                .tag(ETags.of(policy.version()))
                .build();
    }
}
