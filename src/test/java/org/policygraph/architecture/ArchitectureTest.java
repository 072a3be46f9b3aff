package org.policygraph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.policygraph";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void hasExactlyTheArrowsThatAreDrawn() throws IOException {
        assertThat(arrowsInCode()).isEqualTo(arrowsDrawn(Files.readString(Path.of("docs/ARCHITECTURE.md"))));
    }

    @Test
    void hasNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void keepsEachLibraryAtHome() {
        atHome("org.eclipse.rdf4j..", "source", "syntax");
        atHome("no.hasmac..", "syntax");
        atHome("gg.jte..", "page");
        atHome("com.rometools..", "feed");
        atHome("com.apicatalog..", "source");
        atHome("org.apache.commons.csv..", "api", "network", "table");
        atHome("org.apache.jena.shacl..", "release");
        atHome("org.apache.jena.tdb2..", "store");
        atHome("org.apache.lucene..", "search");
        atHome("picocli..", "cli");
        atHome("biweekly..", "api");
        atHome("org.dhatim..", "api");
        atHome("org.apache.pdfbox..", "intake");
        atHome("org.jsoup..", "intake");
        atHome("org.apache.jena.fuseki..", "sparql");
        atHome("org.springframework.security..", "access");
        atHome(
                "org.springframework.web.bind..",
                "api",
                "atlas",
                "browse",
                "editor",
                "explore",
                "help",
                "http",
                "linkeddata",
                "lists",
                "survey",
                "things");
    }

    @Test
    void injectsThroughConstructorsOnly() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(CODE);
    }

    @Test
    void hasNoStaticThatChanges() {
        fields().that().areStatic().should().beFinal().check(CODE);
    }

    private static void atHome(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Arrays.stream(homes)
                        .map(home -> ROOT + "." + home + "..")
                        .toArray(String[]::new))
                // Templates are written in JTE wherever there are pages.
                .and()
                .haveNameNotMatching(".*Generated(\\$\\d+)?")
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CODE);
    }

    private static Map<String, Set<String>> arrowsInCode() {
        var arrows = new TreeMap<String, Set<String>>();
        for (JavaClass type : CODE) {
            var targets = arrows.computeIfAbsent(feature(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::feature)
                    .filter(target -> !target.equals(feature(type)))
                    .forEach(targets::add);
        }
        return arrows;
    }

    private static String feature(JavaClass type) {
        String path = type.getPackageName();
        return path.equals(ROOT)
                ? "policygraph"
                : path.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static Map<String, Set<String>> arrowsDrawn(String document) {
        String drawing = document.split("```arrows\n", 2)[1].split("```", 2)[0];
        var arrows = new TreeMap<String, Set<String>>();
        drawing.lines().forEach(line -> {
            String[] ends = line.split("->", 2);
            var targets = new TreeSet<String>();
            Arrays.stream(ends[1].strip().split("\\s+"))
                    .filter(target -> !target.isEmpty())
                    .forEach(targets::add);
            arrows.put(ends[0].strip(), targets);
        });
        return arrows;
    }
}
