package org.sohoi.auditor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.TestKey;

/** Figures of a small history that can be followed by hand. */
class FigureTest {

    private static final String A = "0192f0a1-7c00-7000-8000-00000000000a";
    private static final String B = "0192f0a1-7c00-7000-8000-00000000000b";

    private static final TestKey KEY = new TestKey("sohoi.example/log");

    private static final ReferenceLog LOG = new MadeUpLog()
            .with("association.registered", of(A, "'effectiveOn':'2023-01-01'")) // 1
            .with("association.registered", of(B, "'effectiveOn':'2023-01-01'"))
            .with("membership-roll.opened", of(A, "'effectiveOn':'2023-01-01','members':100")) // 3
            .with("members.admitted", of(A, "'entryId':'m1','effectiveOn':'2023-02-01','count':10"))
            .with("members.departed", of(A, "'entryId':'m2','effectiveOn':'2023-03-01','count':4,'reason':'RESIGNED'"))
            .with("fund-year.opened", of(A, "'year':2023,'openingBalance':1000,'broughtForward':0")) // 6
            .with("donation.recorded", of(A, donation("d1", "2023-02-10", "COLLECTIVE", 500, 70)))
            .with("donation.recorded", of(B, donation("d2", "2023-02-20", "INDIVIDUAL", 300, 0))) // 8
            .with("scholarship.awarded", of(A, given("s1", "2023-04-01", "scholarship", "'awards':3,'value':60")))
            .with(
                    "support.provided",
                    of(A, given("s2", "2023-04-02", "support", "'supportKind':'CASH','instances':9,'value':40"))) // 10
            .with("reward.given", of(A, given("s3", "2023-04-03", "reward", "'value':5")))
            .with("donation.corrected", of(A, donation("d1", "2023-03-10", "COLLECTIVE", 50, 70))) // 12
            .with("donation.voided", of(B, "'year':2023,'entryId':'d2','reason':'r'"))
            .with("sponsorship.pledged", pledge("p1", "2023-05-01", "'2024-05-01'")) // 14
            .with("sponsorship.ended", of(A, "'sponsorshipId':'p1','endedOn':'2023-08-01','reason':'r'"))
            .with("association.dissolved", of(A, "'effectiveOn':'2023-10-01','reason':'r'")) // 16
            .with("members.admitted", of(A, "'entryId':'m3','effectiveOn':'2023-02-05','count':7"))
            .with(
                    "disbursement.corrected",
                    of(
                            A,
                            given(
                                    "s2",
                                    "2023-04-02",
                                    "disbursement",
                                    "'kind':'SUPPORT','supportKind':'GIFT'," + "'instances':8,'value':44"))) // 18
            .with("membership-roll-opening.corrected", of(A, "'effectiveOn':'2023-01-01','members':90,'reason':'r'"))
            .with("sponsorship-end.corrected", pledged("'endedOn':'2023-09-01',")) // 20
            .with("sponsorship-end.voided", pledged(""))
            .with("sponsorship.voided", of(A, "'sponsorshipId':'p1','reason':'r'")) // 22
            .with(
                    "fund-year-opening.corrected",
                    of(A, "'year':2023,'openingBalance':1300,'previousBalance':1000,'reason':'r'"))
            .signedBy(KEY);

    @TempDir
    private Path folder;

    private static String of(String association, String members) {
        return ("{'associationId':'" + association + "'," + members + "}").replace('\'', '"');
    }

    private static String donation(String entry, String day, String donor, int cash, int goods) {
        return "'year':2023,'entryId':'%s','effectiveOn':'%s','donation':{'donor':{'kind':'%s','name':null},'cash':%d,'inKind':[{'description':'g','quantity':2.50,'unit':'u','valuation':{'amount':%d,'method':'INVOICE','valuedOn':'2023-01-01'}}],'purpose':null},'reason':'r'"
                .formatted(entry, day, donor, cash, goods);
    }

    private static String given(String entry, String day, String member, String more) {
        return "'year':2023,'entryId':'%s','effectiveOn':'%s','%s':{'recipients':{'category':'PUPIL','headCount':5,'beneficiaries':['x','y']},%s}"
                .formatted(entry, day, member, more);
    }

    private static String pledge(String id, String from, String until) {
        return of(
                A,
                "'sponsorshipId':'%s','pledge':{'sponsor':{'kind':'INDIVIDUAL','name':'n'},'recipients':{'category':'ORPHAN','headCount':2,'beneficiaries':[]},'value':24,'from':'%s','until':%s}"
                        .formatted(id, from, until));
    }

    private static String pledged(String more) {
        String pledge = pledge("p1", "2023-05-01", "'2024-05-01'");
        return pledge.substring(0, pledge.length() - 1) + "," + (more + "'reason':'r'}").replace('\'', '"');
    }

    private static String answer(String measure, String coordinates, int knownAt, String filter, long total) {
        return "{'measure':'%s','coordinates':{%s,'knownAt':{'position':%d}},'filter':{'tiers':'OWN','values':{%s}},'total':%d}"
                .formatted(measure, coordinates, knownAt, filter, total)
                .replace('\'', '"');
    }

    private Run check(List<Long> positions, String measure, String answer, String contributions) throws IOException {
        String query = TestQuery.of(answer).put("measure", measure).toString();
        return Run.json(
                "figure",
                TestBundle.of(LOG, positions)
                        .figure(query, answer, contributions.replace('\'', '"'))
                        .writeTo(folder)
                        .toString(),
                "--key",
                KEY.verifierKey());
    }

    private List<Long> all() {
        return LongStream.rangeClosed(1, LOG.size()).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            associations       | 'asOf':'2023-12-31' | 18 | 1
            associations       | 'asOf':'2023-09-30' | 18 | 2
            associations       | 'asOf':'2023-12-31' | 15 | 2
            members            | 'asOf':'2023-01-31' | 18 | 100
            members            | 'asOf':'2023-03-01' | 18 | 113
            members            | 'asOf':'2023-03-01' | 16 | 106
            members            | 'asOf':'2023-10-01' | 18 | 0
            members            | 'from':'2023-03-01','to':'2023-03-02' | 18 | 113
            admissions         | 'asOf':'2023-12-31' | 18 | 17
            admissions         | 'from':'2023-02-05','to':'2023-03-01' | 18 | 7
            departures         | 'asOf':'2023-12-31' | 18 | 4
            donations          | 'asOf':'2023-12-31' | 8 | 2
            donations          | 'asOf':'2023-12-31' | 18 | 1
            mobilised          | 'asOf':'2023-12-31' | 8 | 870
            mobilised          | 'asOf':'2023-12-31' | 12 | 420
            mobilised          | 'asOf':'2023-12-31' | 18 | 120
            mobilised          | 'asOf':'2023-03-09' | 18 | 0
            mobilised          | 'from':'2023-03-10','to':'2023-03-11' | 18 | 120
            scholarships       | 'asOf':'2023-12-31' | 18 | 3
            scholarship-people | 'asOf':'2023-12-31' | 18 | 5
            scholarship-value  | 'asOf':'2023-12-31' | 18 | 60
            supports           | 'asOf':'2023-12-31' | 17 | 9
            supports           | 'asOf':'2023-12-31' | 18 | 8
            support-people     | 'asOf':'2023-12-31' | 18 | 5
            support-value      | 'asOf':'2023-12-31' | 18 | 44
            rewards            | 'asOf':'2023-12-31' | 18 | 5
            reward-value       | 'asOf':'2023-12-31' | 18 | 5
            disbursed          | 'asOf':'2023-12-31' | 18 | 109
            fund-balance       | 'asOf':'2023-12-31' | 18 | 1011
            fund-balance       | 'asOf':'2023-12-31' | 22 | 1011
            fund-balance       | 'asOf':'2023-12-31' | 23 | 1311
            fund-balance       | 'asOf':'2022-12-31' | 23 | 0
            sponsors           | 'asOf':'2023-07-31' | 18 | 1
            sponsors           | 'asOf':'2023-08-01' | 18 | 0
            sponsors           | 'asOf':'2023-08-01' | 14 | 1
            members            | 'asOf':'2023-01-31' | 19 | 90
            members            | 'asOf':'2023-10-01' | 19 | 0
            sponsors           | 'asOf':'2023-08-31' | 20 | 1
            sponsors           | 'asOf':'2023-09-01' | 20 | 0
            sponsors           | 'asOf':'2023-09-01' | 21 | 1
            sponsors           | 'asOf':'2023-10-01' | 21 | 0
            sponsored-people   | 'asOf':'2023-07-31' | 18 | 2
            sponsored-people   | 'asOf':'2024-06-01' | 18 | 0
            sponsors           | 'asOf':'2023-09-01' | 22 | 0
            sponsors           | 'asOf':'2023-05-01' | 22 | 0
            sponsors           | 'asOf':'2024-06-01' | 22 | 0
            sponsored-people   | 'asOf':'2023-05-01' | 22 | 0
            unresolved-sponsored-people | 'asOf':'2023-05-01' | 21 | 2
            unresolved-sponsored-people | 'asOf':'2023-05-01' | 22 | 0
            sponsorship-value  | 'asOf':'2024-06-01' | 18 | 24
            sponsorship-value  | 'asOf':'2024-06-01' | 21 | 24
            sponsorship-value  | 'asOf':'2024-06-01' | 22 | 0
            unresolved-beneficiaries | 'asOf':'2024-06-01' | 22 | 6
            unresolved-beneficiaries | 'asOf':'2024-06-01' | 18 | 8
            """)
    void isWhatTheDefinitionsSay(String measure, String coordinates, int knownAt, long total) throws IOException {
        assertThat(recomputed(measure, answer(measure, coordinates, knownAt, "", total)))
                .isEqualTo(total);
        Run wrong = check(all(), measure, answer(measure, coordinates, knownAt, "", total + 1), "[]");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("the figure does not follow from the events");
    }

    @Test
    void dimensionsAreTakenFromTheEvents() throws IOException {
        assertThat(recomputed("mobilised", answer("mobilised", "'asOf':'2023-12-31'", 8, "'form':['IN_KIND']", 70)))
                .isEqualTo(70);
        String individuals =
                answer("mobilised", "'asOf':'2023-12-31'", 8, "'donorKind':['INDIVIDUAL','ANONYMOUS']", 300);
        assertThat(recomputed("mobilised", individuals)).isEqualTo(300);
        String noSupport = answer("disbursed", "'asOf':'2023-12-31'", 18, "'supportKind':['none']", 65);
        assertThat(recomputed("disbursed", noSupport)).isEqualTo(65);
    }

    private long recomputed(String measure, String answer) throws IOException {
        return check(all(), measure, answer, "[]")
                .json()
                .path("facts")
                .path("recomputed")
                .asLong();
    }

    private static final String CONTRIBUTIONS = """
            [{'position':4,'measure':'admissions','value':10,'effectiveOn':'2023-02-01','dimensions':{}},
             {'position':17,'measure':'admissions','value':7,'effectiveOn':'2023-02-05','dimensions':{}}]""";

    @Test
    void aWholeLedgerProvesThatNothingWasLeftOut() throws IOException {
        Run run = check(all(), "admissions", answer("admissions", "'asOf':'2023-12-31'", 18, "", 17), CONTRIBUTIONS);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("no event was left out");
    }

    @Test
    void chosenEventsDoNotAndTheToolSaysSo() throws IOException {
        Run run = check(
                List.of(4L, 17L), "admissions", answer("admissions", "'asOf':'2023-12-31'", 18, "", 17), CONTRIBUTIONS);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("that no other event belongs to the figure: these are 2 of the 23");
    }

    @Test
    void anEventThatIsLeftOutMakesAnotherFigure() throws IOException {
        Run run = check(
                List.of(4L), "admissions", answer("admissions", "'asOf':'2023-12-31'", 18, "", 17), CONTRIBUTIONS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(17L);
    }

    @Test
    void contributionsThatAreMadeUpAreNamed() throws IOException {
        String madeUp = CONTRIBUTIONS.replace("'value':10", "'value':9");
        Run run = check(all(), "admissions", answer("admissions", "'asOf':'2023-12-31'", 18, "", 17), madeUp);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).containsExactly(4L);
    }

    @Test
    void aCorrectionWithoutWhatItCorrectsIsSaidToProveLess() throws IOException {
        String moved = """
                [{'position':12,'measure':'donations','value':1,'effectiveOn':'2023-03-10',
                  'dimensions':{'donorKind':'COLLECTIVE'}}]""";
        Run run = check(
                List.of(12L),
                "donations",
                answer("donations", "'from':'2023-03-01','to':'2023-04-01'", 18, "", 1),
                moved);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("what entries amounted to before they were corrected")
                .contains("d1");
    }

    @Test
    void anAnswerToAnotherQuestionIsFoundOut() throws IOException {
        Run run = check(all(), "departures", answer("admissions", "'asOf':'2023-12-31'", 18, "", 17), CONTRIBUTIONS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the answer is to another question");
    }

    @Test
    void knowledgeBeyondWhatWasSignedIsFoundOut() throws IOException {
        Run run = check(all(), "admissions", answer("admissions", "'asOf':'2023-12-31'", 24, "", 17), CONTRIBUTIONS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a position up to 23");
    }

    @Test
    void whatIsNoSumCannotBeChecked() throws IOException {
        Run run = check(
                all(),
                "distinct-beneficiaries",
                answer("distinct-beneficiaries", "'asOf':'2023-12-31'", 18, "", 1),
                "[]");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("cannot be checked");
    }
}
