package org.policygraph.sparql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of what is sent.
 *
 * @param maxUpload the largest update or RDF that is read, after decompression
 */
@ConfigurationProperties("policygraph")
record UploadProperties(@DefaultValue("32MB") DataSize maxUpload) {}
