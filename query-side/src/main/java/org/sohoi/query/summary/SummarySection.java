package org.sohoi.query.summary;

import java.util.List;

/** Lines about one matter. They are not to be added up: some are parts of others. */
public record SummarySection(String key, Label label, List<SummaryLine> lines) {}
