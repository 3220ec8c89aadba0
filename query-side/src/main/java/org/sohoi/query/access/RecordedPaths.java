package org.sohoi.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.sohoi.query.table.TableFormats;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which requests are written down: all under {@code /audit}, all exports, and whatever may be answered with a table. */
final class RecordedPaths {

    private static final List<MediaType> TABLES = List.of(TableFormats.CSV, TableFormats.XLSX, TableFormats.PARQUET);

    private RecordedPaths() {}

    static boolean include(HttpServletRequest request) {
        // As the container reads it, with nothing escaped in it.
        String path = request.getServletPath();
        return isBelow("/api/v1/audit", path)
                || isBelow("/api/v1/exports", path)
                || (isBelow("/api/v1", path) && mayBeATable(accepted(request)));
    }

    private static boolean isBelow(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    /** All that the request says it takes, in as many headers as it likes, since all of them choose the answer's format. */
    static List<String> accepted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    }

    /** Whoever takes anything is given JSON. */
    private static boolean mayBeATable(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(wanted -> !wanted.isWildcardType())
                    .anyMatch(wanted -> TABLES.stream().anyMatch(wanted::includes));
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }
}
