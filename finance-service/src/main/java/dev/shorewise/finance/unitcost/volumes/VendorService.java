package dev.shorewise.finance.unitcost.volumes;

import dev.shorewise.finance.unitcost.Volume;
import dev.shorewise.finance.unitcost.VolumesUnavailable;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Vendor-service as this feature knows it: it gives a volume, knows no such vendor, or is not to be had. */
@ApplicationScoped
public class VendorService {

    private final VolumesApi api;

    VendorService(@RestClient VolumesApi api) {
        this.api = api;
    }

    /**
     * Asks for the volume of a month.
     *
     * @throws KitRefusal (404) if there is no vendor that the caller may see
     * @throws VolumesUnavailable whatever else went wrong
     */
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
