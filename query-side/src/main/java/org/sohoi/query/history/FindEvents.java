package org.sohoi.query.history;

import org.sohoi.query.time.KnownAt;
import org.sohoi.query.web.Paging;

/** Which events are these, page by page of their positions? Answered with an {@link EventPage}. */
record FindEvents(KnownAt knownAt, EventFilter filter, Paging paging) {}
