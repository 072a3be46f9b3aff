package org.policygraph.archive;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.source.SourceFolder;

/**
 * What belongs to a release and is not in it.
 *
 * @param ontology the files of the ontology and the shapes
 * @param rules the files of the rules
 * @param questions the folders of ready questions
 */
public record Companions(SourceFolder ontology, SourceFolder rules, List<SourceFolder> questions) {

    /** Copies its collection. */
    public Companions {
        questions = List.copyOf(questions);
    }

    /** Whether a release was made with this ontology and these rules. */
    boolean made(String engineDigest) {
        return engineDigest.startsWith(ontology.digest() + rules.digest() + "/");
    }

    /** The files of ontology, shapes and rules, by path. */
    SortedMap<String, byte[]> schema() {
        var files = new TreeMap<String, byte[]>();
        ontology.files().forEach((name, content) -> files.put("ontology/" + name, content));
        rules.files().forEach((name, content) -> files.put("ontology/rules/" + name, content));
        return files;
    }

    /** The files of the ready questions, by path. */
    SortedMap<String, byte[]> queries() {
        var files = new TreeMap<String, byte[]>();
        questions.forEach(folder -> folder.files().forEach((name, content) -> {
            if (name.endsWith(".rq")) {
                files.put("queries/" + name, content);
            }
        }));
        return files;
    }
}
