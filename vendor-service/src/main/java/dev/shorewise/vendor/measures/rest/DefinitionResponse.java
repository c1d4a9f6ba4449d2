package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.measures.MinimumSample;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition as callers read it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DefinitionResponse(
        @Schema(examples = "service-level/answered-in-time-over-offered@1")
        String id,

        int version,
        Definition.Kind kind,
        Definition.Better direction,
        String unit,
        String formula,
        String numerator,
        String denominator,
        Map<String, String> params,
        String intervalMethod,
        MinimumSample minimumSample,
        String example,

        @Schema(examples = "contacts") String records,

        @Schema(description = "the service that computes it, and where", examples = "vendor-service: /v1/kpis")
        String computedBy) {

    static DefinitionResponse of(Definition definition) {
        return new DefinitionResponse(
                definition.id(),
                definition.version(),
                definition.nature().kind(),
                definition.nature().better(),
                definition.nature().unit(),
                definition.wording().formula(),
                definition.wording().numerator(),
                definition.wording().denominator(),
                definition.params(),
                definition.intervalMethod(),
                definition.minimum(),
                definition.wording().example(),
                definition.origin().records(),
                definition.origin().computedBy());
    }
}
