package org.sohoi.auditor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.TestKey;
import tools.jackson.databind.JsonNode;

/** An answer counts for the question beside it alone, however true it is of another. */
class AnotherQuestionTest {

    private static final TestKey KEY = new TestKey("sohoi.example/log");
    private static final String PERIOD = "'from':'2023-01-01','to':'2024-01-01'";

    private static final ReferenceLog LOG = new MadeUpLog()
            .with("members.admitted", admitted("a", 10)) // recorded at 2023-08-14T00:00:01Z
            .with("members.admitted", admitted("b", 7))
            .signedBy(KEY);

    @TempDir
    private Path folder;

    private static String admitted(String association, int count) {
        return quoted("{'associationId':'%s','entryId':'m','effectiveOn':'2023-02-01','count':%d}"
                .formatted(association, count));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static String contribution(int position, int value) {
        return "{'position':%d,'measure':'admissions','value':%d,'effectiveOn':'2023-02-01','dimensions':{}}"
                .formatted(position, value);
    }

    /** @param total of all, of the first event's association alone, or of nothing */
    private Run check(List<Long> positions, String query, String coordinates, String filter, int total)
            throws IOException {
        String contributions = total == 0 ? "" : contribution(1, 10) + (total == 10 ? "" : "," + contribution(2, 7));
        return Run.json(
                "figure",
                TestBundle.of(LOG, positions)
                        .figure(
                                quoted("{'measure':'admissions'%s}".formatted(query.isEmpty() ? "" : "," + query)),
                                quoted("{'measure':'admissions','coordinates':{%s},'filter':{%s},'total':%d}"
                                        .formatted(coordinates, filter, total)),
                                quoted("[" + contributions + "]"))
                        .writeTo(folder)
                        .toString(),
                "--key",
                KEY.verifierKey());
    }

    private Run check(String query, String coordinates, String filter, int total) throws IOException {
        return check(List.of(1L, 2L), query, coordinates, filter, total);
    }

    private static String at(String days, int knownAt) {
        return days + ",'knownAt':{'position':" + knownAt + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'knownAt':'2'                            | ``                                       | 17
            'knownAt':'2','tiers':'own'              | 'tiers':'OWN'                            | 17
            'knownAt':'2','association':'A'          | 'association':'a','tiers':'OWN'          | 10
            'knownAt':'2','association':'a','tiers':'all' | 'association':'a','tiers':'ALL'     | 17
            'knownAt':'2','form':'CASH, IN_KIND'     | 'values':{'form':['CASH','IN_KIND']}     | 0
            'knownAt':'2','form':['IN_KIND','CASH']  | 'values':{'form':['CASH','IN_KIND']}     | 0
            'knownAt':'2','unit':'84'                | 'unit':'84'                              | 17
            'minPosition':'1'                        | 'tiers':'OWN'                            | 17
            'knownAt':'2023-08-14T07:00:02+07:00'    | 'tiers':'OWN'                            | 17
            'knownAt':'2023-08-14T07:00:02 07:00'    | 'tiers':'OWN'                            | 17
            """)
    void anHonestAnswerIsVerified(String query, String filter, int total) throws IOException {
        Run run = check(PERIOD + "," + query, at(PERIOD, 2), filter, total);
        assertThat(run.code()).as(run.out()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'knownAt':'2'                            | 'association':'a'                        | 10
            'knownAt':'2'                            | 'values':{'form':['CASH']}               | 0
            'knownAt':'2'                            | 'unit':'84'                              | 17
            'knownAt':'2'                            | 'tiers':'ALL'                            | 17
            'knownAt':'2','association':'a'          | 'association':'a','tiers':'ALL'          | 17
            'knownAt':'2','association':'a'          | 'tiers':'OWN'                            | 17
            'knownAt':'2','unit':'84'                | 'tiers':'OWN'                            | 17
            'knownAt':'2','form':'CASH'              | 'tiers':'OWN'                            | 17
            'knownAt':'2','form':'CASH'              | 'values':{'form':['CASH','IN_KIND']}     | 0
            'knownAt':'2','form':'CASH'              | 'values':{'form':['IN_KIND']}            | 0
            'knownAt':'2','level':'COMMUNE'          | 'tiers':'OWN'                            | 17
            'knownAt':'2','boundaries':'2020-01-01'  | 'tiers':'OWN'                            | 17
            'knownAt':'2','asOf':'2023-12-31'        | 'tiers':'OWN'                            | 17
            'knownAt':'1'                            | 'tiers':'OWN'                            | 17
            'minPosition':'3'                        | 'tiers':'OWN'                            | 17
            'knownAt':'2023-08-14T00:00:01Z'         | 'tiers':'OWN'                            | 17
            """)
    void anAnswerToMoreOrToLessIsFoundOut(String query, String filter, int total) throws IOException {
        Run run = check(PERIOD + "," + query, at(PERIOD, 2), filter, total);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("the answer is to another question");
        assertThat(run.json().path("proved")).isEmpty();
    }

    @Test
    void anAnswerForAnotherDayIsFoundOut() throws IOException {
        assertThat(check("'knownAt':'2'", at(PERIOD, 2), "", 17).code()).isEqualTo(1);
        assertThat(check(PERIOD + ",'knownAt':'2'", at("'asOf':'2023-12-31'", 2), "", 17)
                        .code())
                .isEqualTo(1);
        assertThat(check(PERIOD + ",'knownAt':'2'", at(PERIOD + ",'boundaries':'2020-01-01'", 2), "", 17)
                        .code())
                .isEqualTo(1);
        assertThat(check("'from':'2023-01-01','knownAt':'2'", at(PERIOD, 2), "", 17)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void anAnswerAsKnownEarlierIsFoundOut() throws IOException {
        Run run = check(PERIOD + ",'knownAt':'2023-08-14T00:00:02Z'", at(PERIOD, 1), "", 10);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
    }

    @Test
    void whatTheQuestionLeftOpenIsSaid() throws IOException {
        Run run = check("", at("'asOf':'2023-12-31'", 2), "", 17);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("notProved").toString())
                .contains("that the question was asked on 2023-12-31")
                .contains("that position 2 was the last one when the question was asked");
    }

    @Test
    void aFewEventsDoNotTellWhichWasTheLastOfAnInstant() throws IOException {
        Run run = check(List.of(1L), PERIOD + ",'knownAt':'2023-08-14T00:00:01Z'", at(PERIOD, 1), "", 10);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("notProved").toString()).contains("that position 1 is the last one recorded up to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'groupBy':'form'                  | `'tiers':'OWN'`
            'knownAt':['1','2']               | `'tiers':'OWN'`
            'knownAt':'yesterday'             | `'tiers':'OWN'`
            'knownAt':'99999999999999999999'  | `'tiers':'OWN'`
            'knownAt':'+999999999-12-31T23:59:59Z' | `'tiers':'OWN'`
            'knownAt':'2'                     | 'associations':['a']
            'knownAt':'2'                     | 'tiers':'SOME'
            'knownAt':'2'                     | 'association':['a']
            'knownAt':'2'                     | 'values':{'donor':['x']}
            'knownAt':'2'                     | 'values':{'form':[]}
            'knownAt':'2'                     | 'values':{'form':'CASH'}
            'knownAt':'2'                     | 'values':[]
            """)
    void whatIsNotKnownHereIsRefused(String query, String filter) throws IOException {
        Run run = check(PERIOD + "," + query, at(PERIOD, 2), filter, 17);
        assertThat(run.code()).as(run.out()).isEqualTo(2);
    }

    @Test
    void whatTheFigureIsOfIsStated() throws IOException {
        JsonNode facts = check(
                        PERIOD + ",'knownAt':'2','association':'a','form':'CASH'",
                        at(PERIOD, 2),
                        "'association':'a','values':{'form':['CASH']}",
                        0)
                .json()
                .path("facts");
        assertThat(facts.path("measure").asString()).isEqualTo("admissions");
        assertThat(facts.path("from").asString()).isEqualTo("2023-01-01");
        assertThat(facts.path("to").asString()).isEqualTo("2024-01-01");
        assertThat(facts.path("knownAt").asLong()).isEqualTo(2);
        assertThat(facts.path("filter").asString()).isEqualTo("{association=[a], form=[CASH]}");
    }
}
