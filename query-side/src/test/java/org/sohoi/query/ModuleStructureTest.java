package org.sohoi.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.sohoi.events.LedgerEvent;

/** Which way dependencies point. */
@AnalyzeClasses(packages = "org.sohoi", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleStructureTest {

    @ArchTest
    static final ArchRule knowsNothingOfTheCommandSide = noClasses()
            .that()
            .resideInAPackage("org.sohoi.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sohoi.command..");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.sohoi.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sumsKnowOnlyNumbersAndDays = classes()
            .that()
            .resideInAPackage("org.sohoi.query.sums..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.springframework.jdbc..",
                    "org.sohoi.query.scratch..",
                    "org.sohoi.query.sums..");

    @ArchTest
    static final ArchRule onlyEvidenceAndReplaysKnowTheTransparencyLog = noClasses()
            .that()
            .resideInAPackage("org.sohoi.query..")
            .and()
            .resideOutsideOfPackages("org.sohoi.query.evidence..", "org.sohoi.query.replay..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sohoi.transparency..");

    @ArchTest
    static final ArchRule measuresKnowNoEvents = noClasses()
            .that()
            .resideInAPackage("org.sohoi.query.measures..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LedgerEvent.class);

    @ArchTest
    static final ArchRule whoAsksDoesNotKnowHowItWasEntered = noClasses()
            .that()
            .resideInAPackage("org.sohoi.query.measures..")
            .and()
            .resideOutsideOfPackage("org.sohoi.query.measures.entry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sohoi.query.measures.entry..");

    @ArchTest
    static final ArchRule theCatalogueKnowsNoQuestions = noClasses()
            .that()
            .resideInAPackage("org.sohoi.query.measures.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sohoi.query.measures",
                    "org.sohoi.query.measures.api..",
                    "org.sohoi.query.measures.derived..",
                    "org.sohoi.query.measures.entry..");
}
