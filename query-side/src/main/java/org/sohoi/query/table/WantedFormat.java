package org.sohoi.query.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Which format a {@link GetTable} is to be answered in, where the question depends on it: a table may have more rows than an
 * answer in JSON, but must not be made of as many objects.
 */
public final class WantedFormat {

    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.PARQUET);

    private WantedFormat() {}

    /** What the request prefers; of what it likes equally well, the first that is offered. */
    public static MediaType of(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> wanted = new ArrayList<>(new HeaderContentNegotiationStrategy().resolveMediaTypes(request));
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
                .filter(accepted -> accepted.getQualityValue() > 0)
                .flatMap(accepted -> OFFERED.stream().filter(accepted::isCompatibleWith))
                .filter(offered -> !isRefused(offered, wanted))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(OFFERED));
    }

    /** By the most specific of what is said about it (RFC 9110). */
    private static boolean isRefused(MediaType offered, List<MediaType> wanted) {
        return wanted.stream()
                .filter(accepted -> accepted.isCompatibleWith(offered))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .filter(accepted -> accepted.getQualityValue() == 0)
                .isPresent();
    }
}
