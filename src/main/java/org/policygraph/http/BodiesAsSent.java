package org.policygraph.http;

import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.JettyServerCustomizer;

/**
 * Has the container compress what is sent and leave what comes in as it is. What comes in is decompressed where its size
 * is bounded; the container's own decompression breaks the connection off after a refusal without a word to the client.
 */
final class BodiesAsSent implements JettyServerCustomizer {

    /** Where the container's compression of everything is configured. */
    private static final String EVERYTHING = "/";

    @Override
    public void customize(Server server) {
        for (CompressionHandler handler : server.getDescendants(CompressionHandler.class)) {
            CompressionConfig sent = handler.getConfiguration(EVERYTHING);
            if (sent != null) {
                handler.putConfiguration(EVERYTHING, onlySending(sent));
            }
        }
    }

    private static CompressionConfig onlySending(CompressionConfig sent) {
        CompressionConfig.Builder only = CompressionConfig.builder().decompressExcludePath("/*");
        sent.getCompressIncludeMimeTypes().forEach(only::compressIncludeMimeType);
        sent.getCompressIncludeMethods().forEach(only::compressIncludeMethod);
        return only.build();
    }
}
