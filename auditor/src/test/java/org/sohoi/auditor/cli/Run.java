package org.sohoi.auditor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tool says when it is run. */
public record Run(int code, String out) {

    public static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = Auditor.run(writer, writer, arguments);
        return new Run(code, out.toString());
    }

    /** With JSON. */
    public static Run json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return of(all.toArray(String[]::new));
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The positions that findings name. */
    public List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        json().path("findings").forEach(finding -> {
            if (finding.has("position")) {
                positions.add(finding.path("position").longValue());
            }
        });
        return positions;
    }
}
