package dev.shorewise.finance.unitcost.volumes;

import dev.shorewise.finance.unitcost.Volume;
import dev.shorewise.finance.unitcost.VolumesUnavailable;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Vendor-service as this feature knows it: it gives a volume, knows no such vendor, or is not to be had. */
@ApplicationScoped
public class VendorService {

    private final VolumesApi api;

    VendorService(@RestClient VolumesApi api) {
        this.api = api;
    }

    /**
     * Asks for the volume of a month. After half of four calls failed vendor-service is left alone for ten seconds.
     *
     * @throws KitRefusal (404) if there is no vendor that the caller may see
     * @throws VolumesUnavailable whatever else went wrong
     * @throws org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException if it took too long or is left
     *     alone
     */
    @Timeout(value = 1, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.5,
            delay = 10,
            delayUnit = ChronoUnit.SECONDS,
            skipOn = KitRefusal.class)
    public Volume ask(String vendorId, YearMonth month) throws VolumesUnavailable {
        try {
            return api.read(vendorId, month.toString()).toVolume();
        } catch (KitRefusal unknown) {
            throw unknown;
        } catch (RuntimeException e) {
            throw new VolumesUnavailable("vendor-service gave no volume of " + vendorId + " for " + month, e);
        }
    }
}
