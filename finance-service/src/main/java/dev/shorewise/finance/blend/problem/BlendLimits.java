package dev.shorewise.finance.blend.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every blend must keep; null sets no limit unless said otherwise.
 *
 * @param satisfaction mean over all contacts at the least
 * @param resolution mean over all contacts at the least
 * @param language share of each reason's contacts that is handled in its language at the least; 1 unless said
 * @param cover share of each reason's contacts that comes while a place that handles them is open, at the least
 * @param regulatedAtHome share of each regulated reason that the client's own places handle at the least; 1 unless said
 * @param leastShare of all contacts by location
 * @param vendorShare of all contacts at one vendor at the most
 * @param countryShare of all contacts in one country at the most
 * @param change of the share of any reason at any place at the most, against today
 */
public record BlendLimits(
        @Nullable Double satisfaction,
        @Nullable Double resolution,
        @Nullable Double language,
        @Nullable Double cover,
        @Nullable Double regulatedAtHome,
        Map<String, Double> leastShare,
        @Nullable Double vendorShare,
        @Nullable Double countryShare,
        @Nullable Double change) {

    /** None but those of language and regulation. */
    public static final BlendLimits NONE = new BlendLimits(null, null, null, null, null, Map.of(), null, null, null);

    public BlendLimits {
        leastShare = leastShare == null ? Map.of() : Map.copyOf(leastShare);
        share("satisfaction", satisfaction);
        share("resolution", resolution);
        share("language", language);
        share("cover", cover);
        share("regulatedAtHome", regulatedAtHome);
    }

    /** The same with other floors of quality. */
    public BlendLimits withFloors(@Nullable Double ofSatisfaction, @Nullable Double ofResolution) {
        return new BlendLimits(
                ofSatisfaction,
                ofResolution,
                language,
                cover,
                regulatedAtHome,
                leastShare,
                vendorShare,
                countryShare,
                change);
    }

    /** The same with caps of concentration. */
    public BlendLimits withShares(@Nullable Double ofVendor, @Nullable Double ofCountry) {
        return new BlendLimits(
                satisfaction, resolution, language, cover, regulatedAtHome, leastShare, ofVendor, ofCountry, change);
    }

    /** The same with floors of language and cover. */
    public BlendLimits withReach(@Nullable Double ofLanguage, @Nullable Double ofCover) {
        return new BlendLimits(
                satisfaction,
                resolution,
                ofLanguage,
                ofCover,
                regulatedAtHome,
                leastShare,
                vendorShare,
                countryShare,
                change);
    }

    /** The same with least shares of places. */
    public BlendLimits withLeast(Map<String, Double> least) {
        return new BlendLimits(
                satisfaction, resolution, language, cover, regulatedAtHome, least, vendorShare, countryShare, change);
    }

    /** The same with a limit of change. */
    public BlendLimits withChange(@Nullable Double most) {
        return new BlendLimits(
                satisfaction,
                resolution,
                language,
                cover,
                regulatedAtHome,
                leastShare,
                vendorShare,
                countryShare,
                most);
    }

    private static void share(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is a share from 0 to 1, but got " + value);
        }
    }
}
