package org.sohoi.auditor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sohoi.auditor", importOptions = ImportOption.DoNotIncludeTests.class)
class AuditorArchitectureTest {

    /** It shares no code with what it checks. */
    @ArchTest
    static final ArchRule STANDS_ALONE = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.sohoi..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.sohoi.auditor..")));

    @ArchTest
    static final ArchRule NEEDS_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_IS_ABOVE_ALL = classes()
            .that()
            .resideInAPackage("..cli..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..cli..");

    @ArchTest
    static final ArchRule ONLY_SOURCES_KNOW_SQL_AND_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("..source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net.http..", "org.postgresql..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES =
            slices().matching("org.sohoi.auditor.(*)..").should().beFreeOfCycles();
}
