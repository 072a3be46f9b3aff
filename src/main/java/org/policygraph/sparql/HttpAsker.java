package org.policygraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.BufferUtil;
import org.policygraph.query.Asker;

/**
 * The client of a request. The servlet API cannot say whether it is still there, and Jetty notices only when it reads or
 * writes; so we read. A client that closes its side has gone, and what one sends that does not wait for its answer (HTTP
 * pipelining) is given to the connection, which reads it next.
 */
final class HttpAsker implements Asker {

    private static final int BUFFER_BYTES = 4096;

    private final HttpServletRequest request;
    private boolean sentMore;

    HttpAsker(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public boolean gone() {
        Connection connection = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection();
        if (sentMore || !(connection instanceof Connection.UpgradeTo reading)) {
            return false;
        }
        ByteBuffer buffer = BufferUtil.allocate(BUFFER_BYTES);
        try {
            int count = connection.getEndPoint().fill(buffer);
            if (count > 0) {
                reading.onUpgradeTo(buffer);
                // The connection's buffer may have no room for yet more.
                sentMore = true;
            }
            return count < 0;
        } catch (IOException broken) {
            return true;
        }
    }
}
