package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.vendor.registry.SiteService.Level;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.AgentKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Agents as they are sent. */
record AgentsRequest(@NotEmpty @Size(max = 1000) List<@Valid @NotNull AgentRequest> agents) {

    /** One agent. */
    record AgentRequest(
            @NotBlank
            @Size(max = 200)
            @Schema(description = "as contacts name the agent; kept as a pseudonym only, which is taken too")
            String agent,

            @NotBlank @Size(max = 40) String siteId,
            @Nullable @Size(max = 100) String team,
            @NotNull LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable @Size(max = 200) String leftBecause,
            @Nullable @Size(max = 30) List<@Valid @NotNull LanguageRequest> languages,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> skills,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> modules) {

        Agent agent(AgentKeys keys) {
            return new Agent(
                    keys.of(agent),
                    siteId,
                    team == null ? "" : team.strip(),
                    new Agent.Term(startedOn, endedOn, leftBecause == null ? "" : leftBecause.strip()),
                    new Agent.Profile(
                            orNone(languages).stream()
                                    .map(LanguageRequest::language)
                                    .toList(),
                            orNone(skills),
                            orNone(modules)));
        }
    }

    /** A language, how well it is spoken, and when somebody listened. */
    record LanguageRequest(
            @NotBlank @Size(max = 35) @Schema(examples = "es")
            String tag,

            @NotNull Level level,
            @NotNull LocalDate assessedOn,
            @Nullable LocalDate expiresOn) {

        Agent.Language language() {
            return new Agent.Language(tag, level, assessedOn, expiresOn);
        }
    }

    List<Agent> agents(AgentKeys keys) {
        return agents.stream().map(agent -> agent.agent(keys)).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
