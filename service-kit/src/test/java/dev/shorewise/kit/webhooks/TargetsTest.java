package dev.shorewise.kit.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.problems.KitRefusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes this house call itself, or its neighbours. */
class TargetsTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/in",
                "file:///etc/passwd",
                "gopher://hooks.example.com/",
                "https://user@hooks.example.com/in",
                "https://user:secret@hooks.example.com/in",
                "https://hooks.example.com./in",
                "https://hooks.example.com/in#part",
                "https://127.0.0.1/in",
                "https://2130706433/in",
                "https://0x7f000001/in",
                "https://0177.0.0.1/in",
                "https://127.1/in",
                "https://[::1]/in",
                "https://[::ffff:127.0.0.1]/in",
                "https://93.184.215.14/in",
                "https:///in",
                "not an address",
                ""
            })
    void anAddressThatHidesWhatItIsIsRefused(String url) {
        assertThatThrownBy(() -> resolving(PUBLIC).parse(url)).isInstanceOf(KitRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::"
            })
    void aNameOfTheInsideIsRefused(String address) {
        assertThatThrownBy(() -> resolving(address).parse("https://hooks.example.com/in"))
                .isInstanceOf(KitRefusal.class);
    }

    @Test
    void oneInsideAddressAmongPublicOnesIsEnoughToRefuse() {
        Targets targets = new Targets(host -> List.of(address(PUBLIC), address("10.0.0.1")), false);

        assertThat(targets.address(URI.create("https://hooks.example.com/in"))).isEmpty();
    }

    @Test
    void aNameThatMovesInsideAfterItsRegistrationIsNotConnected() throws UnknownHostException {
        Iterator<InetAddress> answers =
                List.of(address(PUBLIC), address("127.0.0.1")).iterator();
        Targets targets = new Targets(host -> List.of(answers.next()), false);

        URI registered = targets.parse("https://hooks.example.com/in");

        assertThat(targets.address(registered)).isEmpty();
    }

    @Test
    void aPublicNameIsTakenAndConnectedByTheAddressThatWasChecked() throws UnknownHostException {
        URI uri = resolving(PUBLIC).parse("https://hooks.example.com:8443/in?x=1");

        assertThat(resolving(PUBLIC).address(uri)).contains(address(PUBLIC));
    }

    private static Targets resolving(String address) {
        return new Targets(host -> List.of(address(address)), false);
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
