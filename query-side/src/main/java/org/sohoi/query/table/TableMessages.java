package org.sohoi.query.table;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Writes tables in one format, straight to whoever asked. */
public abstract class TableMessages extends AbstractHttpMessageConverter<Tabular> {

    private final String extension;

    protected TableMessages(MediaType format, String extension) {
        super(format);
        this.extension = extension;
    }

    /** Refuses what the format has no room for, before anything is written. */
    protected void check(Table<?> table) {}

    /**
     * @param output is not to be closed
     * @throws IOException when whoever asked has hung up
     */
    protected abstract <R> void write(Table<R> table, OutputStream output) throws IOException;

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Tables are only written", input);
    }

    @Override
    protected void writeInternal(Tabular answer, HttpOutputMessage output) throws IOException {
        Table<?> table = answer.table();
        check(table);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(table.fileName() + "." + extension)
                        .build());
        try {
            write(table, output.getBody());
        } catch (RuntimeException failure) {
            throw DisconnectedClientHelper.isClientDisconnectedException(failure)
                    ? failure
                    : new TableBrokenOff(failure);
        }
    }
}
