package org.sohoi.auditor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check comes to: what was proved, what was found against it, and what it does not prove. Only the first findings
 * are kept, all are counted.
 */
public final class Report {

    /** More would tell nobody more. */
    public static final int MOST_FINDINGS = 100;

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<String> proved = new ArrayList<>();
    private final List<String> notProved = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long found;

    public void add(Finding finding) {
        found++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    public void fact(String name, Object value) {
        facts.put(name, value);
    }

    public void proved(String what) {
        proved.add(what);
    }

    public void notProved(String what) {
        notProved.add(what);
    }

    /** Whether nothing was found against it. */
    public boolean verified() {
        return found == 0;
    }

    public long found() {
        return found;
    }

    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    public Map<String, Object> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** What holds, provided that nothing was found. */
    public List<String> proved() {
        return verified() ? Collections.unmodifiableList(proved) : List.of();
    }

    public List<String> notProved() {
        return Collections.unmodifiableList(notProved);
    }
}
