package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.policygraph.archive.Archive;
import org.policygraph.archive.Archives;
import org.policygraph.archive.PackedFile;
import org.policygraph.instance.ForReleases;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A release as a file; parts of it can be asked for (RFC 9110, section 14). */
@ForReleases
@Controller
final class Downloads {

    private final Archives archives;

    Downloads(Archives archives) {
        this.archives = archives;
    }

    @GetMapping("/releases/{number:[1-9][0-9]{0,17}}/{file:bundle\\.zip|policygraph\\.nq\\.gz|policygraph\\.trig\\.gz}")
    ResponseEntity<Resource> file(@PathVariable long number, @PathVariable String file, HttpServletRequest request) {
        Archive archive =
                archives.of(number).orElseThrow(() -> Unknown.release(ReleaseFiles.path(number) + "/" + file));
        PackedFile found = archive.files().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow();
        HttpHeaders headers = headers(archive, found);
        boolean kept = new ServletWebRequest(request)
                .checkNotModified(headers.getETag(), archive.release().issued().toEpochMilli());
        if (kept) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MediaType.parseMediaType(found.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("policygraph-release-" + number + extension(found))
                .build());
        return new ResponseEntity<>(new ByteArrayResource(found.content()), headers, HttpStatus.OK);
    }

    private static String extension(PackedFile file) {
        return file.name().substring(file.name().indexOf('.'));
    }

    private static HttpHeaders headers(Archive archive, PackedFile file) {
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noCache());
        headers.setETag("\"" + file.sha256() + "\"");
        headers.setLastModified(archive.release().issued());
        headers.set("PolicyGraph-Release", Long.toString(archive.release().number()));
        headers.set(
                HttpHeaders.LINK,
                WebLink.header(List.of(WebLink.to(
                        "collection", ReleaseFiles.path(archive.release().number())))));
        return headers;
    }
}
