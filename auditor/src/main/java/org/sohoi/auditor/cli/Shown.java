package org.sohoi.auditor.cli;

import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Text that strangers may have written, as a terminal may show it. */
final class Shown {

    private Shown() {}

    /**
     * The text with everything escaped that could begin a line, command a terminal, or show its parts in another order:
     * control characters, ends of lines, formatting such as of the direction of writing, and halves of characters.
     */
    static String safely(String text) {
        return escaped(text, "", character -> "\\u{%X}".formatted(character));
    }

    /** The same of JSON, which means what it meant; the ends of its lines stay, those within its texts are escaped already. */
    static String safelyAsJson(String json) {
        return escaped(
                json,
                "\r\n",
                character -> Character.toString(character)
                        .chars()
                        .mapToObj(half -> "\\u%04X".formatted(half))
                        .collect(Collectors.joining()));
    }

    private static String escaped(String text, String kept, IntFunction<String> escape) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isHarmless(character) || kept.indexOf(character) >= 0) {
                safe.appendCodePoint(character);
            } else {
                safe.append(escape.apply(character));
            }
        });
        return safe.toString();
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
