package dev.shorewise.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks twenty times a second how much memory another Java process takes, and keeps the most; on Linux. */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;
    private static final long KIBI = 1024;

    private final Path status;
    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final Thread looking;
    private volatile long heapPeak;
    private volatile long residentPeak;

    /** Attaches itself; the address that it calls comes from that process, which this one has started. */
    @SuppressWarnings("BanJNDI")
    Watch(long pid) throws IOException {
        status = Path.of("/proc", String.valueOf(pid), "status");
        connector = JMXConnectorFactory.connect(new JMXServiceURL(address(pid)));
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        memory = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        begin();
        looking = new Thread(this::look, "watch");
        looking.setDaemon(true);
        looking.start();
    }

    private static String address(long pid) throws IOException {
        try {
            com.sun.tools.attach.VirtualMachine machine =
                    com.sun.tools.attach.VirtualMachine.attach(String.valueOf(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (com.sun.tools.attach.AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Forgets the peaks, after a collection of what is no longer used. */
    void begin() {
        memory.gc();
        heapPeak = 0;
        residentPeak = 0;
    }

    /** Bytes of the heap in use. */
    long heap() {
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Bytes of the whole process in memory. */
    long resident() {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBI)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    long heapPeak() {
        return heapPeak;
    }

    long residentPeak() {
        return residentPeak;
    }

    private void look() {
        try {
            while (true) {
                heapPeak = Math.max(heapPeak, heap());
                residentPeak = Math.max(residentPeak, resident());
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        looking.interrupt();
        connector.close();
    }
}
