package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;

/** What docs/sql.md shows works as it stands: the first block lets a login in, which then asks all others. */
class SqlDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/sql.md");
    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile("`(\\w+)\\(");

    @Test
    void everyExampleWorks() throws IOException, SQLException {
        List<String> blocks = BLOCK.matcher(Files.readString(DOCUMENT))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(8);
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            RandomHistory history = new RandomHistory(3);
            querySide.record("map", RandomMap.UNITS.toArray(LedgerEvent[]::new));
            querySide.record("map", RandomMap.REORGANISED);
            querySide.record("all", Stream.generate(history::next).limit(500).toArray(LedgerEvent[]::new));
            querySide.awaitProjections();
            ReadModel readModel = querySide.bean(ReadModel.class);
            readModel.template().execute(blocks.get(0));
            try (Connection metabase = connect(readModel);
                    Statement statement = metabase.createStatement()) {
                for (String block : blocks.subList(1, blocks.size())) {
                    try (ResultSet answer = statement.executeQuery(block)) {
                        assertThat(answer.next()).as(block).isTrue();
                    }
                }
            }
        }
    }

    private static Connection connect(ReadModel readModel) throws SQLException {
        try (Connection owner = readModel.dataSource().getConnection()) {
            return DriverManager.getConnection(owner.getMetaData().getURL(), "metabase", "change me");
        }
    }

    @Test
    void everyFunctionIsListed() throws IOException {
        List<String> listed = FUNCTION.matcher(Files.readString(DOCUMENT))
                .results()
                .map(function -> function.group(1))
                .toList();
        String functions = new String(getClass()
                .getResourceAsStream("/db/read-model/R__sql_5_functions.sql")
                .readAllBytes());
        assertThat(Pattern.compile("FUNCTION sohoi\\.(\\w+)\\(")
                        .matcher(functions)
                        .results()
                        .map(function -> function.group(1))
                        .toList())
                .hasSizeGreaterThan(12)
                .allMatch(listed::contains);
    }
}
