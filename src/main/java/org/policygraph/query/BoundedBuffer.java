package org.policygraph.query;

import java.io.ByteArrayOutputStream;

/** Collects what is written, until it is more than may be sent or the query is stopped. */
final class BoundedBuffer extends ByteArrayOutputStream {

    private static final int FIRST_BYTES = 4096;

    private final long maxBytes;
    private final QueryRun run;

    BoundedBuffer(long maxBytes, QueryRun run) {
        super(FIRST_BYTES);
        this.maxBytes = maxBytes;
        this.run = run;
    }

    @Override
    public synchronized void write(int octet) {
        super.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        run.check();
        if (size() + (long) length > maxBytes) {
            throw new QueryFailure.AnswerTooLong(maxBytes);
        }
        super.write(bytes, offset, length);
    }
}
