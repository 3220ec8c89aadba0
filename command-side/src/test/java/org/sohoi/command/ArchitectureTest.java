package org.sohoi.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sohoi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "org.sohoi.command.territory",
        "org.sohoi.command.association",
        "org.sohoi.command.fund",
        "org.sohoi.command.membership",
        "org.sohoi.command.sponsorship",
        "org.sohoi.command.beneficiary",
        "org.sohoi.command.report",
        "org.sohoi.command.rules"
    };

    @ArchTest
    static final ArchRule DECISIONS_KNOW_NEITHER_HTTP_NOR_SQL = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.jdbc..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "tools.jackson..",
                    "org.sohoi.command.api..");

    @ArchTest
    static final ArchRule SPRING_STAYS_AT_THE_EDGES = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage("org.sohoi.command.rules", "org.sohoi.command.decision", "org.sohoi.command.api")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sohoi.command.territory..",
                    "org.sohoi.command.association..",
                    "org.sohoi.command.fund..",
                    "org.sohoi.command.membership..",
                    "org.sohoi.command.sponsorship..",
                    "org.sohoi.command.beneficiary..",
                    "org.sohoi.command.report..");

    @ArchTest
    static final ArchRule THE_COMMAND_SIDE_KNOWS_NO_QUERY_SIDE = noClasses()
            .that()
            .resideInAPackage("org.sohoi.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sohoi.query..", "org.sohoi.standalone..");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("org.sohoi.command.(*)..").should().beFreeOfCycles();
}
