package org.sohoi.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.history.story.ToldEvent;
import org.sohoi.query.time.KnownAt;

/**
 * Events, in the order asked for.
 *
 * @param next after which position the next page begins; none after the last. A page may be empty and not the last, where
 *     many events were looked at and none of them was wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventPage(
        KnownAt knownAt, List<ToldEvent> events, @Nullable Long next) {}
