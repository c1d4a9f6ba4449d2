package dev.shorewise.gateway.door.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What comes on a caller's line, byte for byte, before anybody reads it as HTTP. A head that does not come to its end in time
 * ends the line, however steadily it trickles: the server's own idle time begins again with every byte. All of it happens on
 * the line's own event loop.
 */
final class Receiving extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<Receiving> ON_LINE = AttributeKey.valueOf(Receiving.class, "receiving");

    private final long headMillis;
    private @Nullable ScheduledFuture<?> due;
    private @Nullable ChannelHandlerContext line;
    private long heads;
    private boolean answering;
    private long bytes;

    Receiving(Duration headTimeout) {
        this.headMillis = headTimeout.toMillis();
    }

    /** The one of this line; one that watches nothing, where a line has none. */
    static Receiving of(HttpConnection connection) {
        Receiving found = connection instanceof ConnectionBase base
                ? base.channel().attr(ON_LINE).get()
                : null;
        return found == null ? new Receiving(Duration.ZERO) : found;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        line = context;
        context.channel().attr(ON_LINE).set(this);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        bytes += message instanceof io.netty.buffer.ByteBuf read ? read.readableBytes() : 0;
        long before = heads;
        context.fireChannelRead(message);
        if (heads == before && !answering && due == null) {
            due = context.executor().schedule(() -> context.close(), headMillis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stopWaiting();
        context.fireChannelInactive();
    }

    /** A head has come to its end. */
    void headCame() {
        heads++;
        answering = true;
        stopWaiting();
    }

    /** What was asked is answered; the next byte begins the next head. */
    void answered() {
        answering = false;
    }

    /** Bytes that have come on this line. */
    long bytes() {
        return bytes;
    }

    /** Whether whoever is slow is the caller: nobody here has told the line to wait. */
    boolean isOpen() {
        return line != null && line.channel().config().isAutoRead();
    }

    private void stopWaiting() {
        if (due != null) {
            due.cancel(false);
            due = null;
        }
    }
}
