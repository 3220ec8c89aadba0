package org.sohoi.events;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sohoi", importOptions = DoNotIncludeTests.class)
class SharedEventsArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_ELSE_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.sohoi..")
                    .and(DescribedPredicate.not(resideInAPackage("org.sohoi.events.."))));

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_RECORDS = classes()
            .that()
            .implement(LedgerEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(EventType.class);

    @ArchTest
    static final ArchRule EVENTS_KNOW_NEITHER_THE_FRAMEWORK_NOR_HOW_THEY_ARE_STORED = noClasses()
            .that()
            .resideOutsideOfPackage("org.sohoi.events.serialization")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "tools.jackson..", "org.sohoi.events.serialization");

    @ArchTest
    static final ArchRule FAMILIES_SHARE_VALUES_ONE_WAY = noClasses()
            .that()
            .resideInAPackage("org.sohoi.events.fund")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sohoi.events.association..",
                    "org.sohoi.events.membership..",
                    "org.sohoi.events.sponsorship..",
                    "org.sohoi.events.report..");
}
