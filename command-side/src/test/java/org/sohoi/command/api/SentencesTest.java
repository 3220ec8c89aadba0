package org.sohoi.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.Violation;

class SentencesTest {

    static Stream<Rule> rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sohoi.command");
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Rule.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsASentenceInBothLanguages(Rule rule) {
        Violation violation = rule.violated("id", "this", "that").violation();
        String english = Sentences.title(violation, Locale.ENGLISH);
        String vietnamese = Sentences.title(violation, Locale.forLanguageTag("vi-VN"));

        assertThat(english).contains(" ");
        assertThat(vietnamese).contains(" ").isNotEqualTo(english);
        assertThat(Sentences.detail(violation, Locale.FRENCH)).isEqualTo("id: expected this, found that.");
    }
}
