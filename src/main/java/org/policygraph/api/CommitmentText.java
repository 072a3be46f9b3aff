package org.policygraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an answer on commitments as text. What JSON says of its completeness stands in the head of the answer. */
abstract class CommitmentText extends AbstractHttpMessageConverter<Object> {

    CommitmentText(MediaType type) {
        super(type);
    }

    /** The whole text. */
    abstract String text(List<CommitmentWire.CommitmentView> commitments, Wire.Completeness completeness);

    @Override
    protected boolean supports(Class<?> type) {
        return Wire.Answer.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Commitments are not read from text", message);
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage message) throws IOException {
        if (answer instanceof Wire.Answer known) {
            Wire.Completeness completeness = known.completeness();
            message.getHeaders().set("PolicyGraph-Release", Long.toString(completeness.release()));
            message.getHeaders().set("PolicyGraph-Completeness", completeness.state());
            List<CommitmentWire.CommitmentView> commitments = known.all().stream()
                    .map(CommitmentWire.CommitmentView.class::cast)
                    .toList();
            message.getBody().write(text(commitments, completeness).getBytes(StandardCharsets.UTF_8));
        }
    }
}
