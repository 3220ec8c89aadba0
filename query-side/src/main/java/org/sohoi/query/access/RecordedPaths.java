package org.sohoi.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                || (isBelow("/api/v1", path) && mayBeATable(request.getHeader(HttpHeaders.ACCEPT)));
    }

    private static boolean isBelow(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    /** Whoever takes anything is given JSON. */
    private static boolean mayBeATable(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(wanted -> !wanted.isWildcardType())
                    .anyMatch(wanted -> TABLES.stream().anyMatch(wanted::includes));
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }
}
