package org.policygraph.api;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes answers of one kind as text. What JSON says of their completeness stands in the head of the answer.
 *
 * @param <T> what the answer is of
 */
abstract class AnswerText<T> extends AbstractGenericHttpMessageConverter<Object> {

    private final Class<T> item;

    AnswerText(MediaType type, Class<T> item) {
        super(type);
        this.item = item;
    }

    /** The whole text. */
    abstract String text(List<T> items, Wire.Completeness completeness);

    /** {@code complete}, or {@code truncated} and by which limit. */
    static String words(Wire.Completeness completeness) {
        return completeness.limit() == null ? completeness.state() : completeness.state() + ": " + completeness.limit();
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Wire.Answer.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    /** Several kinds of answers can be had in one format: what they are of tells them apart. */
    @Override
    public boolean canWrite(@Nullable Type type, Class<?> answer, @Nullable MediaType mediaType) {
        boolean isOfThese = type instanceof ParameterizedType generic
                && List.of(generic.getActualTypeArguments()).contains(item);
        return isOfThese && canWrite(answer, mediaType);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Answers are not read from text", message);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Answers are not read from text", message);
    }

    @Override
    protected void writeInternal(Object answer, @Nullable Type type, HttpOutputMessage message) throws IOException {
        if (answer instanceof Wire.Answer known) {
            Wire.Completeness completeness = known.completeness();
            message.getHeaders().set("PolicyGraph-Release", Long.toString(completeness.release()));
            message.getHeaders().set("PolicyGraph-Completeness", words(completeness));
            List<T> items = known.all().stream().map(item::cast).toList();
            message.getBody().write(text(items, completeness).getBytes(StandardCharsets.UTF_8));
        }
    }
}
