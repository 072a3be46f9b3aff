package org.policygraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in the rest of the body, within bounds, when a status says that the request is refused. */
final class RefusalAfterBody extends HttpServletResponseWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAfterBody.class);
    private static final int FIRST_REFUSAL = 400;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpServletRequest request;
    private boolean read;

    RefusalAfterBody(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void setStatus(int status) {
        readBefore(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        readBefore(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        readBefore(status);
        super.sendError(status, message);
    }

    private void readBefore(int status) {
        if (status < FIRST_REFUSAL || read) {
            return;
        }
        read = true;
        if (!isReadToItsEnd()) {
            setHeader("Connection", "close");
        }
    }

    private boolean isReadToItsEnd() {
        // A client that asks first sends nothing to whom it hears a refusal from (RFC 9110, section 10.1.1).
        if (request.getHeader("Expect") != null) {
            return false;
        }
        try {
            return drain(request.getInputStream());
        } catch (IOException gone) {
            LOG.debug("A body that is refused broke off", gone);
            return false;
        }
    }

    private static boolean drain(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long end = System.nanoTime() + PATIENCE.toNanos();
        long drained = 0;
        while (drained < MOST_BYTES && System.nanoTime() - end < 0) {
            int count = body.read(buffer);
            if (count < 0) {
                return true;
            }
            drained += count;
        }
        return false;
    }
}
