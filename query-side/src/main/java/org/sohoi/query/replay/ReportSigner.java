package org.sohoi.query.replay;

import java.util.Optional;

/** Signs what names a report. Replays know no log; whoever knows one brings its key. */
public interface ReportSigner {

    /**
     * A signed note (C2SP) with this text; none where there is no key.
     *
     * @param text lines, the last one ended too
     */
    Optional<String> sign(String text);
}
