package org.policygraph.archive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceLocation;

/** Which files there are to be, with their SHA-256 (RFC 8493, section 2.1.3). */
record Manifest(Map<String, String> digests) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})[ \\t]+\\*?(.+)");

    /**
     * Reads a manifest.
     *
     * @param file what to call it in messages
     * @param listed which files it may list
     */
    static Manifest read(String file, String text, Predicate<String> listed) {
        var digests = new TreeMap<String, String>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new SourceException(
                        new SourceLocation(file, number), "expected a SHA-256 in 64 hexadecimal digits and a file");
            }
            if (!listed.test(parts.group(2)) || digests.put(parts.group(2), parts.group(1)) != null) {
                throw new SourceException(
                        new SourceLocation(file, number),
                        "'" + parts.group(2) + "' is not to be listed here, or twice");
            }
        }
        return new Manifest(digests);
    }

    /**
     * Compares with the files that there are.
     *
     * @param found the SHA-256 of each
     * @throws SourceException that names the first file that is missing, too much or different
     */
    void require(String archive, Map<String, String> found, Set<String> besides) {
        digests.forEach((file, digest) -> {
            String other = found.get(file);
            if (other == null) {
                throw new SourceException(archive, "the file " + file + " is missing; get the bundle again");
            }
            if (!other.equals(digest)) {
                throw new SourceException(
                        archive,
                        "the file " + file + " is damaged: its SHA-256 is " + other + " and should be " + digest
                                + "; get the bundle again");
            }
        });
        var surplus = new TreeSet<>(found.keySet());
        surplus.removeAll(digests.keySet());
        surplus.removeAll(besides);
        if (!surplus.isEmpty()) {
            throw new SourceException(
                    archive, "the file " + surplus.first() + " is in no manifest; get the bundle again");
        }
    }
}
