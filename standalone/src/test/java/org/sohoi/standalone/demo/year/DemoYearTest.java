package org.sohoi.standalone.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.membership.AdmitMembers;
import org.sohoi.command.report.SubmitPeriodicReport;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.report.Precision;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.Figures;

class DemoYearTest {

    private static final DemoYear YEAR = new DemoYear(1);
    private static final List<Object> COMMANDS = commandsOf(YEAR);

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void comesToEveryFigureThatWasClaimed(int scale) {
        DemoYear scaled = new DemoYear(scale);
        Tally tally = Tally.of(scaled);
        assertThat(scaled.figures().all()).hasSize(23).allSatisfy(figure -> {
            long found = tally.of(figure);
            if (figure.precision() == Precision.EXACT) {
                assertThat(found).isEqualTo(figure.value());
            } else {
                assertThat(found).isGreaterThan(figure.value()).isLessThanOrEqualTo(figure.value() / 1000 * 1005);
            }
        });
    }

    @Test
    void isOneOfThirtyToFiftyThousandEntries() {
        assertThat(COMMANDS).hasSizeBetween(30_000, 50_000);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(new DemoYear(1).phases()).isEqualTo(YEAR.phases());
    }

    @Test
    void namesEveryCommandOnce() {
        assertThat(YEAR.phases().stream()
                        .flatMap(phase -> phase.commands().stream())
                        .map(DemoCommand::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesNoCommandOfAnotherScale() {
        Set<UUID> ids = new HashSet<>(ids(YEAR));
        assertThat(ids(new DemoYear(2))).noneMatch(ids::contains);
    }

    @Test
    void isQuietOnTheDayOfTheReport() {
        assertThat(COMMANDS)
                .filteredOn(command -> !command.getClass().getPackageName().endsWith("report"))
                .noneMatch(command -> command.toString().contains("=" + Figures.REPORTED_ON));
    }

    @Test
    void goesOnAfterTheReport() {
        assertThat(donationDays()).anyMatch(day -> day.isAfter(LocalDate.of(2023, 12, 20)));
    }

    @Test
    void recordsSomeEntriesLate() {
        assertThat(late()).isGreaterThan(500);
    }

    @Test
    void givesEveryKindOfSupport() {
        assertThat(SupportKind.values())
                .allSatisfy(kind -> assertThat(COMMANDS)
                        .anyMatch(command -> command.toString().contains("supportKind=" + kind)));
    }

    @Test
    void namesNobodyButNumberedSamples() {
        assertThat(COMMANDS)
                .filteredOn(RecordDonation.class::isInstance)
                .map(command -> ((RecordDonation) command).donation().donor().name())
                .filteredOn(name -> name != null)
                .allMatch(name -> name.matches("(Doanh nghiệp|Nhà hảo tâm) mẫu \\d{4}"));
    }

    @Test
    void admitsToTheCommunesOnlyAmongTheElderly() {
        Collection<UUID> system = YEAR.associations().ofSystem("NCT").stream()
                .filter(one -> one.superiorId() == null)
                .map(DemoAssociation::id)
                .toList();
        assertThat(COMMANDS)
                .filteredOn(AdmitMembers.class::isInstance)
                .noneMatch(command -> system.contains(((AdmitMembers) command).associationId()));
    }

    @Test
    void claimsSeventeenFiguresInThreeReports() {
        assertThat(COMMANDS)
                .filteredOn(SubmitPeriodicReport.class::isInstance)
                .hasSize(3)
                .map(command ->
                        ((SubmitPeriodicReport) command).content().figures().size())
                .containsExactlyInAnyOrder(11, 2, 3);
    }

    private long late() {
        return YEAR.phases().stream()
                .flatMap(phase -> phase.lanes().stream())
                .mapToLong(lane -> {
                    LocalDate latest = LocalDate.MIN;
                    long late = 0;
                    for (DemoCommand command : lane.commands()) {
                        if (command.payload() instanceof RecordDonation donation) {
                            late += donation.effectiveOn().plusDays(10).isBefore(latest) ? 1 : 0;
                            latest = donation.effectiveOn().isAfter(latest) ? donation.effectiveOn() : latest;
                        }
                    }
                    return late;
                })
                .sum();
    }

    private List<LocalDate> donationDays() {
        return COMMANDS.stream()
                .filter(RecordDonation.class::isInstance)
                .map(command -> ((RecordDonation) command).effectiveOn())
                .toList();
    }

    private static List<Object> commandsOf(DemoYear year) {
        return year.phases().stream()
                .flatMap(phase -> phase.commands().stream())
                .map(DemoCommand::payload)
                .toList();
    }

    private static List<UUID> ids(DemoYear year) {
        return year.phases().stream()
                .flatMap(phase -> phase.commands().stream())
                .map(DemoCommand::id)
                .toList();
    }
}
