package org.sohoi.query.replay;

import java.util.List;

/** @param replays the newest first */
record ReplayList(List<ReplayView> replays) {}
