package org.sohoi.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
            .layer("web-problems")
            .definedBy("org.sohoi.problems..")
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
            .whereLayer("web-problems")
            .mayOnlyBeAccessedByLayers("command-side", "query-side")
            .whereLayer("event-store")
            .mayOnlyBeAccessedByLayers("transparency-log", "command-side", "query-side", "standalone")
            .whereLayer("embedded-postgres")
            .mayOnlyBeAccessedByLayers("standalone");

    /** Else what an answer may be in is found out only when it is written: after what was asked for was done. */
    @ArchTest
    static final ArchRule WRITES_SAY_WHAT_THEY_ANSWER_IN = methods()
            .that()
            .areAnnotatedWith(PostMapping.class)
            .or()
            .areAnnotatedWith(PutMapping.class)
            .or()
            .areAnnotatedWith(PatchMapping.class)
            .should(new ArchCondition<>("declare what they produce") {
                @Override
                public void check(JavaMethod write, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(write, declaresWhatItProduces(write), write.getFullName()));
                }
            });

    private static boolean declaresWhatItProduces(JavaMethod write) {
        return Stream.of(write.reflect(), write.getOwner().reflect())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class))
                .anyMatch(mapping -> mapping != null && mapping.produces().length > 0);
    }

    @ArchTest
    static final ArchRule PACKAGES_OF_STANDALONE_HAVE_NO_CYCLES =
            slices().matching("org.sohoi.standalone.(**)").should().beFreeOfCycles();
}
