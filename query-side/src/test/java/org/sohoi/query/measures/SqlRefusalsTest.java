package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;

/** What makes no sense is turned away with the rule it breaks, in both languages, and what to do instead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlRefusalsTest {

    private static final ResourceBundle TITLES =
            ResourceBundle.getBundle("org.sohoi.query.web.refusals", Locale.forLanguageTag("vi"));

    private RunningQuerySide querySide;
    private Analyst analyst;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start();
        analyst = Analyst.of(querySide.bean(ReadModel.class));
        querySide.record("map", RandomMap.UNITS.toArray(LedgerEvent[]::new));
        querySide.record("map", RandomMap.REORGANISED);
        querySide.record(
                "roll", new MembersAdmitted(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2023, 1, 1), 5));
        querySide.awaitProjections();
    }

    @AfterAll
    void stop() {
        analyst.close();
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            measure_as_of('memberz')                                          | MeasureMustBeKnown              | memberz    | members
            measure_as_of(NULL)                                               | MeasureMustBeKnown              | nothing    | members
            measure_as_of('average-donation')                                 | MeasureMustBeASum               | average-donation | mobilised
            measure_as_of('members-growth')                                   | MeasureMustBeASum               | members-growth | members
            measure_as_of('distinct-beneficiaries')                           | MeasureMustBeASum               | distinct-beneficiaries | HTTP
            measure_by('members', 'form')                                     | DimensionMustBelongToTheMeasure | form       | level
            measure_by('mobilised', 'donorKind')                              | DimensionMustBelongToTheMeasure | donorKind  | donor_kind
            measure_by('mobilised', NULL)                                     | DimensionMustBelongToTheMeasure | nothing    | donor_kind
            measure_grouped('mobilised', '{form,form}')                       | GroupingMustNotRepeat           | form, form | once
            measure_between('members', '2023-02-01', '2023-02-01')            | DatesMustAgree                  | 2023-02-01 | before
            measure_between('members', '2023-02-02', '2023-02-01')            | DatesMustAgree                  | 2023-02-02 | before
            measure_between('members', '2023-02-02', NULL)                    | ParameterMustBeGiven            | from_day   | to_day
            measure_grouped('members', '{level}', from_day => '2023-01-01')   | DatesMustAgree                  | from_day alone | to_day
            measure_grouped('members', '{}', '2023-01-01', '2023-01-01', '2024-01-01') | DatesMustAgree         | both       | alone
            measure_as_of('members', '0001-01-01')                            | ParameterMustBeReadable         | 0001-01-01 | 1800
            measure_as_of('members', 'infinity')                              | ParameterMustBeReadable         | infinity   | 2999
            measure_as_of('members', known_at => 10)                          | PositionMustBeProjected         | 10         | head
            measure_as_of('members', known_at => -1)                          | ParameterMustBeReadable         | -1         | 0
            associations_as_of('2023-01-01', 10)                              | PositionMustBeProjected         | 10         | head
            units_as_of('2023-01-01', 10)                                     | PositionMustBeProjected         | 10         | head
            trace('members', known_at => 10)                                  | PositionMustBeProjected         | 10         | head
            trace('memberz')                                                  | MeasureMustBeKnown              | memberz    | members
            measure_by_unit('members', 'district', '2025-07-01')              | TierMustBeOnTheMap              | 2025-07-01 | boundaries up to 2025-06-30, or commune or province
            measure_by_unit('members', 'commune', '2023-01-01', known_at => 3)| TierMustBeOnTheMap              | 2023-01-01 | Give district or province
            measure_by('members', 'district', '2025-07-01')                   | TierMustBeOnTheMap              | 2025-07-01 | 2025-06-30
            measure_grouped('members', '{level,district}', '2025-07-01')      | TierMustBeOnTheMap              | 2025-07-01 | 2025-06-30
            measure_series('members', 'month', '2025-01-01', '2026-01-01', '{district}') | TierMustBeOnTheMap   | 2025-12-31 | 2025-06-30
            measure_as_of('members', '2025-07-01', filter => '{"district": "842"}') | TierMustBeOnTheMap        | 2025-07-01 | 2025-06-30
            trace('members', '2025-07-01', filter => '{"district": "842"}')   | TierMustBeOnTheMap              | 2025-07-01 | 2025-06-30
            measure_as_of('members', '2023-01-01', filter => '{"district": "99999"}') | UnitMustBeInForce       | 99999      | units_as_of
            measure_as_of('members', '2023-01-01', filter => '{"district": ["842", "84"]}') | UnitMustBeInForce | 84         | units_as_of
            measure_as_of('members', '2025-07-01', filter => '{"commune": "29311"}') | UnitMustBeInForce        | 29311      | units_as_of
            trace('members', '2025-07-01', filter => '{"province": "84"}')    | UnitMustBeInForce               | 84         | units_as_of
            measure_by_unit('members', 'level')                               | ParameterMustBeReadable         | level      | district
            measure_by_unit('members', NULL)                                  | DimensionMustBelongToTheMeasure | nothing    | district
            measure_series('members', 'hour', '2023-01-01', '2024-01-01')     | ParameterMustBeReadable         | hour       | month
            measure_series('members', 'month', '2023-01-01', NULL)            | ParameterMustBeGiven            | from_day   | to_day
            measure_series('members', 'day', '1900-01-01', '2000-01-01')      | AnswerMustNotBeTooLarge         | 36524      | from_day
            measure_series('members', 'day', '1900-01-01', '2000-01-01', '{level}') | AnswerMustNotBeTooLarge   | 36524      | step
            measure_as_of('members', filter => '[]')                          | ParameterMustBeReadable         | []         | unit
            measure_as_of('members', filter => '{"form": "CASH"}')            | DimensionMustBelongToTheMeasure | form       | level
            measure_as_of('members', filter => '{"level": "VILLAGE"}')        | ValueMustBeOfTheDimension       | VILLAGE    | COMMUNE
            measure_as_of('members', filter => '{"level": []}')               | ParameterMustBeReadable         | []         | text
            measure_as_of('members', filter => '{"level": 3}')                | ParameterMustBeReadable         | 3          | text
            measure_as_of('members', filter => '{"unit": 842}')               | ParameterMustBeReadable         | 842        | text
            measure_as_of('members', filter => '{"unit": "none"}')            | UnitMustBeInForce               | none       | units_as_of
            measure_as_of('members', filter => '{"association": "me"}')       | ParameterMustBeReadable         | me         | UUID
            measure_as_of('members', filter => '{"association": "00000000-0000-0000-0000-000000000001"}') | AssociationMustBeKnown | 00000000 | associations_as_of
            measure_as_of('members', filter => '{"tiers": "all"}')            | TiersMustHaveAnAssociation      | alone      | association
            measure_as_of('members', filter => '{"tiers": "some"}')           | ParameterMustBeReadable         | some       | all
            position_at('2999-01-01')                                         | KnownAtMustNotBeInTheFuture     | 2999       | instant
            position_at('infinity')                                           | KnownAtMustNotBeInTheFuture     | infinity   | instant
            position_at(NULL)                                                 | ParameterMustBeGiven            | nothing    | instant
            recorded_at(10)                                                   | PositionMustBeProjected         | 10         | head
            """)
    void saysWhatIsWrong(String call, String rule, String found, String hint) {
        assertThatThrownBy(() -> analyst.template().queryForList("SELECT * FROM sohoi." + call))
                .rootCause()
                .isInstanceOf(PSQLException.class)
                .satisfies(thrown -> {
                    ServerErrorMessage error = ((PSQLException) thrown).getServerErrorMessage();
                    assertThat(error.getSQLState()).isIn(List.of("22023", "55000"));
                    assertThat(error.getMessage()).endsWith(TITLES.getString(rule));
                    assertThat(error.getDetail())
                            .startsWith("rule: " + rule + "; expected: ")
                            .contains("; found: ")
                            .contains(found);
                    assertThat(error.getHint()).contains(hint);
                });
    }
}
