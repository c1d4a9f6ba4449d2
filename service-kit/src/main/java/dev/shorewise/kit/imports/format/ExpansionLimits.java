package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportConfig;

/**
 * How far a file may grow while it is unpacked.
 *
 * @param received bytes that may arrive
 * @param expanded bytes that they may inflate to
 * @param ratio how many times larger they may become
 */
public record ExpansionLimits(long received, long expanded, int ratio) {

    public static ExpansionLimits of(ImportConfig config) {
        return new ExpansionLimits(
                config.maxUpload().asLongValue(), config.maxExpanded().asLongValue(), config.maxRatio());
    }
}
