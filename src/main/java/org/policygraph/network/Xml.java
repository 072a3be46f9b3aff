package org.policygraph.network;

import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XML 1.0, element after element. The JDK's serializer and not its {@code XMLStreamWriter}, which leaves line
 * breaks in attributes as they are, so that whoever reads them gets spaces. Not thread-safe.
 */
final class Xml {

    private static final char UNKNOWN = '\uFFFD';

    private final TransformerHandler out;

    /** Begins a document. */
    Xml(OutputStream bytes) {
        try {
            var factory = (SAXTransformerFactory) TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            out = factory.newTransformerHandler();
            out.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            out.setResult(new StreamResult(bytes));
            out.startDocument();
        } catch (TransformerConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Begins an element on a line of its own.
     *
     * @param attributes names and values in turn; one without a value is left out
     */
    Xml begin(String name, String... attributes) {
        var written = new AttributesImpl();
        for (int place = 0; place < attributes.length; place += 2) {
            if (!attributes[place + 1].isEmpty()) {
                written.addAttribute("", "", attributes[place], "CDATA", allowed(attributes[place + 1]));
            }
        }
        return tell(() -> {
            out.characters(new char[] {'\n'}, 0, 1);
            out.startElement("", "", name, written);
        });
    }

    Xml end(String name) {
        return tell(() -> out.endElement("", "", name));
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        return begin(name, attributes).end(name);
    }

    Xml text(String text) {
        char[] characters = allowed(text).toCharArray();
        return tell(() -> out.characters(characters, 0, characters.length));
    }

    void close() {
        tell(out::endDocument);
    }

    /** The text with U+FFFD in the place of what XML 1.0 (section 2.2) cannot hold, such as control characters. */
    static String allowed(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        var allowed = new StringBuilder();
        text.codePoints().map(each -> isAllowed(each) ? each : UNKNOWN).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < '\uFFFE')
                || character > Character.MAX_VALUE;
    }

    private Xml tell(Step step) {
        try {
            step.run();
            return this;
        } catch (SAXException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SAXException;
    }
}
