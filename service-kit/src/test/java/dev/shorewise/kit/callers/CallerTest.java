package dev.shorewise.kit.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from roles and claims. */
class CallerTest {

    @Test
    void aVendorsCallerSeesItsOwnVendorOnly() {
        Caller vendor = new Caller("v", Set.of(Roles.VENDOR), Optional.of("alpha"));

        assertThat(vendor.scope()).isEqualTo(VendorScope.of("alpha"));
        assertThat(vendor.sees("alpha")).isTrue();
        assertThatThrownBy(() -> vendor.mustSee("beta")).isInstanceOf(KitRefusal.class);
    }

    @Test
    void aVendorRoleNarrowsWhateverElseTheTokenHolds() {
        Caller both = new Caller("v", Set.of(Roles.VENDOR_SUBMITTER, Roles.ADMIN), Optional.of("alpha"));

        assertThat(both.scope()).isEqualTo(VendorScope.of("alpha"));
    }

    @Test
    void aVendorClaimWithoutAVendorsRoleMeansNothing() {
        Caller admin = new Caller("a", Set.of(Roles.ADMIN), Optional.of("alpha"));

        assertThat(admin.scope()).isEqualTo(VendorScope.ALL);
    }

    @Test
    void noVendorMayBeCalledAll() {
        assertThatThrownBy(() -> VendorScope.of("*")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VendorScope.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
