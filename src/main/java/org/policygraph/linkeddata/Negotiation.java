package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.syntax.JsonLdForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses between representations by what a request accepts (RFC 9110, section 12.5.1). */
final class Negotiation {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;

    private Negotiation() {}

    /**
     * The best of them; nothing if none is acceptable.
     *
     * @param accept the values of the Accept headers
     * @throws org.policygraph.http.ProblemException if they are no list of media ranges
     */
    static Optional<Choice> best(List<String> accept, List<Representation> offered) {
        List<MediaType> ranges = ranges(accept);
        if (ranges.isEmpty()) {
            return offered.stream().findFirst().map(Choice::of);
        }
        Optional<Choice> best = Optional.empty();
        double quality = 0;
        for (Representation representation : offered) {
            Wish wish = wish(ranges, representation.mediaType());
            if (wish.quality() > quality) {
                quality = wish.quality();
                best = Optional.of(
                        wish.form() == JsonLdForm.COMPACTED ? Choice.of(representation) : Choice.of(wish.form()));
            }
        }
        if (best.isEmpty()
                && offered.contains(Representation.JSON_LD)
                && wish(ranges, JSON).quality() > 0) {
            return Optional.of(Choice.as(Representation.JSON_LD, JSON));
        }
        return best;
    }

    /** What a request says that it accepts. */
    static List<String> accepted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    }

    /**
     * Whether JSON is wished for more than any representation.
     *
     * @param evenIfAsMuch whether it is enough that it is wished for as much
     * @throws org.policygraph.http.ProblemException if they are no list of media ranges
     */
    static boolean isForJson(List<String> accept, boolean evenIfAsMuch) {
        List<MediaType> ranges = ranges(accept);
        double json = ranges.isEmpty() ? 1 : wish(ranges, JSON).quality();
        double other = Arrays.stream(Representation.values())
                .mapToDouble(each ->
                        ranges.isEmpty() ? 1 : wish(ranges, each.mediaType()).quality())
                .max()
                .orElse(0);
        return json > other || (evenIfAsMuch && json > 0 && json == other);
    }

    /** Those whose names a reader of the header would look for, in the words of the header. */
    static List<String> mediaTypes(List<Representation> offered) {
        return offered.stream().map(each -> each.mediaType().toString()).toList();
    }

    /** The ranges that a client wishes for; none if it has no wish. */
    static List<MediaType> ranges(List<String> accept) {
        try {
            var ranges = new ArrayList<MediaType>();
            accept.forEach(header -> ranges.addAll(MediaType.parseMediaTypes(header)));
            return ranges;
        } catch (InvalidMediaTypeException malformed) {
            throw Problem.of(
                            400,
                            "bad-request",
                            "The request cannot be understood",
                            "the header Accept is no list of media ranges: " + malformed.getMessage()
                                    + "; write one such as text/turtle, text/html;q=0.5")
                    .with("parameter", "Accept")
                    .exception();
        }
    }

    /** The most specific range that a media type falls under decides. */
    private static Wish wish(List<MediaType> ranges, MediaType type) {
        int best = -1;
        Wish wish = new Wish(0, JsonLdForm.COMPACTED);
        for (MediaType range : ranges) {
            int specific = specificity(range, type);
            if (specific > best) {
                best = specific;
                wish = new Wish(range.getQualityValue(), form(range).orElse(JsonLdForm.COMPACTED));
            }
        }
        return wish;
    }

    /** -1 if it does not fall under the range; the more specific the range, the higher. */
    private static int specificity(MediaType range, MediaType type) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (!range.includes(new MediaType(type.getType(), type.getSubtype()))) {
            return -1;
        }
        if (range.isWildcardSubtype()) {
            return range.getSubtype().equals("*") ? 1 : 2;
        }
        return form(range).isPresent() ? 4 : 3;
    }

    /** That of the profile; nothing if it names none that is known. */
    private static Optional<JsonLdForm> form(MediaType range) {
        return Optional.ofNullable(range.getParameter("profile"))
                .flatMap(profile ->
                        JsonLdForm.named(List.of(profile.replace("\"", "").split("\\s+"))));
    }

    private record Wish(double quality, JsonLdForm form) {}
}
