package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.registry.RegistryRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link RegistryRefusal}. */
@Provider
class RegistryRefusalMapper implements ExceptionMapper<RegistryRefusal> {

    @Override
    public Response toResponse(RegistryRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case VENDOR_EXISTS, SITE_EXISTS, STAGE_DOES_NOT_FOLLOW -> 409;
                    case UNKNOWN_COUNTRY,
                            UNKNOWN_TIME_ZONE,
                            UNKNOWN_LANGUAGE,
                            INVALID_CONTRACT,
                            INVALID_HOURS,
                            INVALID_DAY -> 400;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
