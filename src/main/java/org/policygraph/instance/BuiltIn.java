package org.policygraph.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.source.SourceFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The ontology and the documents that come with PolicyGraph, read from the class path, packed or not. */
public final class BuiltIn {

    private static final String ROOT = "policygraph/";

    private BuiltIn() {}

    /** The files of a folder such as {@code ontology/rules}. */
    public static SourceFolder folder(String path) {
        var files = new TreeMap<String, byte[]>();
        for (Resource resource : resources(path + "/*.*")) {
            files.put(String.valueOf(resource.getFilename()), content(resource));
        }
        return new SourceFolder(path, files);
    }

    /** The folders of documents. */
    static List<SourceFolder> documents() {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        for (Resource resource : resources("documents/*/*.*")) {
            String[] steps = location(resource).split("/");
            folders.computeIfAbsent("documents/" + steps[steps.length - 2], folder -> new TreeMap<>())
                    .put(steps[steps.length - 1], content(resource));
        }
        var documents = new ArrayList<SourceFolder>();
        folders.forEach((name, files) -> documents.add(new SourceFolder(name, files)));
        return documents;
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class path cannot be read", unreadable);
        }
    }

    private static String location(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class path cannot be read", unreadable);
        }
    }

    private static byte[] content(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class path cannot be read", unreadable);
        }
    }
}
