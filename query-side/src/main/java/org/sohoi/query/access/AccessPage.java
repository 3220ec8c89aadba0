package org.sohoi.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next after which access the next page begins; none after the last */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessPage(List<Access> accesses, @Nullable Long next) {}
