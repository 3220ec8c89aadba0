package org.sohoi.transparency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which way dependencies point. */
@AnalyzeClasses(packages = "org.sohoi.transparency", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleStructureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.sohoi.transparency.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule treeAndNotesKnowNothingOfTheLedger = classes()
            .that()
            .resideInAnyPackage("org.sohoi.transparency.merkle..", "org.sohoi.transparency.note..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.sohoi.transparency.merkle..", "org.sohoi.transparency.note..");
}
