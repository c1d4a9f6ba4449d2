package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Inflates every part of a workbook once and refuses what would exhaust its reader: too many parts, growth out of
 * proportion, a giant cell, shared texts that fill the memory, and document types, which is how entities come in.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1000;
    private static final long FREE = 1 << 20;
    private static final long LARGEST_SHARED = 32 << 20;
    private static final long LARGEST_OTHER = 16 << 20;

    private final ZipFile zip;
    private final ExpansionLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long expanded;

    private WorkbookGuard(ZipFile zip, ExpansionLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static void check(Path file, ExpansionLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new WorkbookGuard(zip, limits).parts();
        }
    }

    private void parts() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw bomb("has more than " + MOST_PARTS + " parts");
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            if (!names.add(part.getName())) {
                throw bomb("has two parts of one name");
            }
            if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                part(part);
            }
        }
    }

    private void part(ZipEntry part) throws IOException {
        long most = part.getName().endsWith("sharedStrings.xml")
                ? LARGEST_SHARED
                : part.getName().startsWith("xl/worksheets/") ? limits.expanded() : LARGEST_OTHER;
        XmlWatch watch = new XmlWatch();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                expanded += count;
                if (size > FREE && size / limits.ratio() > Math.max(1, part.getCompressedSize())) {
                    throw bomb("grows more than " + limits.ratio() + " times when inflated");
                }
                if (size > most || expanded > limits.expanded()) {
                    throw bomb("has a part that is too large: " + part.getName());
                }
                if (isRead(part) && !watch.passes(buffer, count)) {
                    throw bomb("has a cell out of proportion, or a document type, in " + part.getName());
                }
            }
        }
    }

    /** Other parts may be in encodings that are not looked through; they are small. */
    private static boolean isRead(ZipEntry part) {
        return part.getName().startsWith("xl/") || part.getName().equals("[Content_Types].xml");
    }

    private static ImportRefusal bomb(String why) {
        return new ImportRefusal(ImportRefusal.Kind.WORKBOOK_BOMB, "The workbook " + why + ". Send the sheet as CSV.");
    }
}
