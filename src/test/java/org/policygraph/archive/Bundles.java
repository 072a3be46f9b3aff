package org.policygraph.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.policygraph.instance.BuiltIn;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;

/** Bundles of the first release, and what can be done to them. */
public final class Bundles {

    private Bundles() {}

    static Companions companions() {
        return new Companions(
                BuiltIn.folder("ontology"), BuiltIn.folder("ontology/rules"), List.of(BuiltIn.folder("queries")));
    }

    /** An instance with the documents that come with PolicyGraph. */
    static Instance filled() {
        Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()));
        instance.synchronise();
        return instance;
    }

    static Archive archive(Instance instance) {
        return new Archives(instance.store(), Names.standard(), companions())
                .of(1)
                .orElseThrow();
    }

    /** The bundle of the first release. */
    public static byte[] first() {
        try (Instance instance = filled()) {
            return archive(instance).bundle().content();
        }
    }

    /** The files of a ZIP file, as they come. */
    public static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    /** The other way. */
    public static byte[] packed(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
