package org.sohoi.query.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A GET that is answered with a {@link Tabular}: as JSON, or as a table by {@code Accept}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            TableFormats.CSV_VALUE,
            TableFormats.XLSX_VALUE,
            TableFormats.PARQUET_VALUE
        })
public @interface GetTable {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
