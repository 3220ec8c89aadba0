package org.sohoi.standalone;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What depends on what, over all modules: only here can all of them be seen at once. */
@AnalyzeClasses(packages = "org.sohoi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MODULES_DEPEND_IN_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.sohoi..")
            .layer("events")
            .definedBy("org.sohoi.events..")
            .layer("embedded-postgres")
            .definedBy("org.sohoi.postgres..")
            .layer("event-store")
            .definedBy("org.sohoi.eventstore..")
            .layer("transparency-log")
            .definedBy("org.sohoi.transparency..")
            .layer("command-side")
            .definedBy("org.sohoi.command..")
            .layer("query-side")
            .definedBy("org.sohoi.query..")
            .layer("auditor")
            .definedBy("org.sohoi.auditor..")
            .layer("standalone")
            .definedBy("org.sohoi.standalone..")
            .whereLayer("auditor")
            .mayNotAccessAnyLayer()
            .whereLayer("auditor")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("standalone")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command-side")
            .mayOnlyBeAccessedByLayers("standalone")
            .whereLayer("query-side")
            .mayOnlyBeAccessedByLayers("standalone")
            .whereLayer("transparency-log")
            .mayOnlyBeAccessedByLayers("query-side", "standalone")
            .whereLayer("event-store")
            .mayOnlyBeAccessedByLayers("transparency-log", "command-side", "query-side", "standalone")
            .whereLayer("embedded-postgres")
            .mayOnlyBeAccessedByLayers("standalone");

    @ArchTest
    static final ArchRule PACKAGES_OF_STANDALONE_HAVE_NO_CYCLES =
            slices().matching("org.sohoi.standalone.(**)").should().beFreeOfCycles();
}
