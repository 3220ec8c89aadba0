package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/slices.md names classes; they are there, and no event is left out. */
class SlicesDocumentTest {

    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.sohoi");

    @Test
    void namesOnlyClassesThatExist() throws IOException {
        Set<String> existing = CLASSES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(named()).isNotEmpty().isSubsetOf(existing);
    }

    @Test
    void namesEveryEvent() throws IOException {
        List<String> events = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith("org.sohoi.events.EventType"))
                .filter(type -> type.getPackageName().startsWith("org.sohoi.events"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(named()).containsAll(events);
    }

    private static Set<String> named() throws IOException {
        String document = Files.readString(Path.of("../docs/slices.md"));
        return Stream.of(document)
                .flatMap(text -> CLASS_NAME.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !name.equals("POST") && !name.equals("GET"))
                .filter(name -> !name.endsWith("Test"))
                .collect(Collectors.toSet());
    }
}
