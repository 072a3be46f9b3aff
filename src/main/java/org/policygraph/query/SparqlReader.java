package org.policygraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Reads SPARQL 1.1 and 1.2 text, without ARQ's extensions; refuses what is never done here. Thread-safe. */
public final class SparqlReader {

    /** Relative IRIs are resolved against a host that never exists (RFC 6761), so that they are seen for what they are. */
    private static final String BASE = "http://relative.invalid/";

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private static final long REMEMBERED_CHARACTERS = 1 << 20;

    private final int maxLength;
    private final Cache<String, PreparedQuery> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .weigher((String text, PreparedQuery query) -> text.length() + 1)
            .build();

    /** A reader of queries of at most so many characters. */
    public SparqlReader(int maxLength) {
        this.maxLength = maxLength;
    }

    /**
     * The query that the text is.
     *
     * @throws QueryFailure if it is malformed, too long or refused
     */
    public PreparedQuery query(String text) {
        PreparedQuery known = remembered.getIfPresent(text);
        if (known != null) {
            return known;
        }
        if (text.length() > maxLength) {
            throw new QueryFailure.Malformed(
                    "has %d characters; a query may have %d at most".formatted(text.length(), maxLength), 0, 0);
        }
        PreparedQuery read = read(text);
        remembered.put(text, read);
        return read;
    }

    /**
     * The update that the text is.
     *
     * @throws QueryFailure if it is malformed or refused
     */
    public UpdateRequest update(String text, UsingList using) {
        TokenGuard.read(text);
        try {
            var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return UpdateFactory.read(using, input, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException malformed) {
            throw malformed(malformed);
        } catch (UpdateException | QueryException malformed) {
            throw new QueryFailure.Malformed(words(malformed), 0, 0);
        } catch (StackOverflowError tooDeep) {
            throw tooDeep();
        }
    }

    private static PreparedQuery read(String text) {
        var guard = TokenGuard.read(text);
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
            return new PreparedQuery(text, query, guard.repeatable());
        } catch (QueryParseException malformed) {
            throw malformed(malformed);
        } catch (QueryException malformed) {
            throw new QueryFailure.Malformed(words(malformed), 0, 0);
        } catch (StackOverflowError tooDeep) {
            throw tooDeep();
        }
    }

    private static QueryFailure malformed(QueryParseException malformed) {
        String words = words(malformed);
        // The exception itself points at the last token that was right.
        var place = PLACE.matcher(words);
        if (place.find()) {
            return new QueryFailure.Malformed(
                    words, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
        return new QueryFailure.Malformed(words, Math.max(0, malformed.getLine()), Math.max(0, malformed.getColumn()));
    }

    private static QueryFailure tooDeep() {
        return new QueryFailure.Malformed("is nested too deeply to be read", 0, 0);
    }

    private static String words(Exception malformed) {
        // The parser writes a line for each word that could have come instead.
        return String.valueOf(malformed.getMessage())
                .replaceAll("(\\s+\\.\\.\\.)?\\s*\\n\\s*", " ")
                .strip();
    }
}
