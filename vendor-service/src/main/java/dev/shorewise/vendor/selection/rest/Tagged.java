package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import org.jboss.resteasy.reactive.RestResponse;

/** A paper with the tag of its revision. */
final class Tagged {

    private Tagged() {}

    static <T extends Record> RestResponse<Paper<T>> answer(Paper<T> paper) {
        return RestResponse.ResponseBuilder.ok(paper)
                .tag(ETags.of(paper.revision()))
                .build();
    }
}
