package org.policygraph.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.UnsupportedRDFormatException;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.policygraph.vocabulary.Names;

/**
 * Reads RDF strictly: invalid UTF-8, IRIs, literals and language tags are errors, and nothing outside the source is
 * ever fetched (remote JSON-LD contexts, XML document types and entities are refused). Thread-safe.
 */
public final class RdfReader {

    private static final ParserConfig STRICT = strict();

    private final Names names;

    /** A reader that moves IRIs below the default base to the base of these names. */
    public RdfReader(Names names) {
        this.names = names;
    }

    /**
     * The statements of a source in the order in which they stand.
     *
     * @param file what to call the source in messages
     * @param baseIri what relative IRIs are resolved against
     * @throws SourceException at the first error, with its line
     */
    public List<SourcedQuad> read(String file, byte[] content, RdfSyntax syntax, String baseIri) {
        String text = StrictUtf8.decode(file, content);
        if (text.isBlank()) {
            throw new SourceException(file, "is empty");
        }
        if (syntax == RdfSyntax.JSON_LD) {
            JsonSource.requireReadable(file, text);
        }
        var handler = new QuadCollector(file, names);
        RDFParser parser = Rio.createParser(syntax.format());
        parser.setParserConfig(STRICT);
        parser.setRDFHandler(handler);
        parser.setParseLocationListener(handler);
        parser.setParseErrorListener(new FirstError(file));
        parse(handler, parser, text, baseIri);
        return List.copyOf(handler.quads());
    }

    /**
     * The statements of a source whose blank nodes keep the same labels whenever the source says the same.
     *
     * @throws SourceException at the first error, with its line
     */
    public List<SourcedQuad> readStable(String file, byte[] content, RdfSyntax syntax, String baseIri) {
        String scope = file.substring(file.lastIndexOf('/') + 1) + "-";
        return BlankNodes.named(
                file, read(file, content, syntax, baseIri), label -> NodeFactory.createBlankNode(scope + label));
    }

    private static void parse(QuadCollector handler, RDFParser parser, String text, String baseIri) {
        String file = handler.file;
        try {
            parser.parse(new StringReader(text), baseIri);
        } catch (RDFParseException invalid) {
            throw new SourceException(new SourceLocation(file, Math.max(0, invalid.getLineNumber())), words(invalid));
        } catch (RDFHandlerException refused) {
            throw new SourceException(handler.location(), words(refused));
        } catch (UnsupportedRDFormatException | IllegalArgumentException invalid) {
            throw new SourceException(file, words(invalid));
        } catch (StackOverflowError tooDeep) {
            throw new SourceException(file, "is nested too deeply to be read; write nested blank nodes or lists flat");
        } catch (IOException impossible) {
            throw new SourceException(file, words(impossible));
        }
    }

    /** The parsers append the place to their message, which is told in front already. */
    private static String words(Exception error) {
        String message = String.valueOf(error.getMessage());
        return message.replaceFirst("\\s*\\[line \\d+(, column \\d+)?]$", "");
    }

    private static ParserConfig strict() {
        var config = new ParserConfig();
        config.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        config.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
        config.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        config.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        config.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
        config.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        config.set(BasicParserSettings.NAMESPACES, Set.<Namespace>of());
        config.set(XMLParserSettings.SECURE_PROCESSING, true);
        config.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        config.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        config.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        config.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        config.set(JSONLDSettings.SECURE_MODE, true);
        config.set(JSONLDSettings.WHITELIST, Set.of());
        return config;
    }

    /** Keeps the first error that the parser tells, because some of them go on after it. */
    private record FirstError(String file) implements ParseErrorListener {

        @Override
        public void warning(String message, long line, long column) {
            // Rio warns of nothing that would change what is read.
        }

        @Override
        public void error(String message, long line, long column) {
            throw new SourceException(new SourceLocation(file, Math.max(0, line)), message);
        }

        @Override
        public void fatalError(String message, long line, long column) {
            throw new SourceException(new SourceLocation(file, Math.max(0, line)), message);
        }
    }

    private static final class QuadCollector extends RdfToJena implements ParseLocationListener {

        private final String file;
        private final List<SourcedQuad> quads = new ArrayList<>();
        private long line;

        QuadCollector(String file, Names names) {
            super(names);
            this.file = file;
        }

        List<SourcedQuad> quads() {
            return quads;
        }

        @Override
        public void parseLocationUpdate(long currentLine, long column) {
            line = currentLine;
        }

        /** Where the parser stands; some do not say. */
        SourceLocation location() {
            return new SourceLocation(file, Math.max(0, line));
        }

        /** The same label in two files means two blank nodes. */
        @Override
        Node blank(String label) {
            return NodeFactory.createBlankNode(file + " " + label);
        }

        @Override
        void accept(Quad quad) {
            quads.add(new SourcedQuad(quad, location()));
        }
    }
}
