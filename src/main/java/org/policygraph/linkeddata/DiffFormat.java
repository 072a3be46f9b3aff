package org.policygraph.linkeddata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygraph.feed.AtomFeed;
import org.policygraph.http.Problem;
import org.springframework.http.MediaType;

/** How the changes between two releases can be had; the first is for those who have no wish. */
enum DiffFormat {
    HTML("text/html", "html"),
    JSON("application/json", "json"),
    ATOM(AtomFeed.MEDIA_TYPE, "atom"),
    RDF_PATCH(ReleaseFiles.RDF_PATCH, "rdfp");

    private final String mediaType;
    private final String suffix;

    DiffFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    static DiffFormat named(String suffix) {
        return Arrays.stream(values())
                .filter(each -> each.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                404,
                                "not-found",
                                "Nothing here",
                                "There is no representation '." + suffix + "'; there are "
                                        + Arrays.stream(values())
                                                .map(each -> "." + each.suffix)
                                                .collect(Collectors.joining(", ")))
                        .exception());
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(each -> each.mediaType).toList();
    }

    /**
     * The best by the wishes of a client (RFC 9110, section 12.5.1); nothing if none is acceptable.
     *
     * @throws org.policygraph.http.ProblemException if they are no list of media ranges
     */
    static Optional<DiffFormat> best(List<String> accept) {
        List<MediaType> ranges = Negotiation.ranges(accept);
        if (ranges.isEmpty()) {
            return Optional.of(HTML);
        }
        return Arrays.stream(values())
                .filter(each -> each.quality(ranges) > 0)
                .max(Comparator.comparingDouble((DiffFormat each) -> each.quality(ranges))
                        .thenComparing(Comparator.<DiffFormat>reverseOrder()));
    }

    /** That of the most specific range that it is in. */
    private double quality(List<MediaType> ranges) {
        MediaType type = MediaType.parseMediaType(mediaType);
        return ranges.stream()
                .filter(range -> range.includes(type))
                .min(Comparator.comparingInt(range -> range.isWildcardType() ? 2 : range.isWildcardSubtype() ? 1 : 0))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
