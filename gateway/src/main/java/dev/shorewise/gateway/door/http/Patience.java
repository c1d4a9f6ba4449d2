package dev.shorewise.gateway.door.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts a {@link Receiving} before everything else on every line that the server accepts; the server has no option for it. */
public final class Patience implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Watched());
    }

    private static final class Watched extends JDKTransport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
            super.configure(options, domainSocket, server);
            server.handler(new Accepted(ConfigProvider.getConfig()
                    .getOptionalValue("shorewise.door.head-timeout", Duration.class)
                    .orElse(Duration.ofSeconds(10))));
        }
    }

    /** Sees each accepted line before the server does. */
    @ChannelHandler.Sharable
    private static final class Accepted extends ChannelInboundHandlerAdapter {

        private final Duration headTimeout;

        Accepted(Duration headTimeout) {
            this.headTimeout = headTimeout;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object line) {
            ((Channel) line).pipeline().addLast(new Receiving(headTimeout));
            context.fireChannelRead(line);
        }
    }
}
