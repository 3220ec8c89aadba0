package org.sohoi.benchmarks.append;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long and how often: {@code --rounds=5 --seconds=3 --threads=1,8,32,128}. */
record Options(int rounds, Duration duration, List<Integer> threads) {

    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>(Map.of("rounds", "5", "seconds", "3", "threads", "1,8,32,128"));
        for (String argument : arguments) {
            String[] pair = argument.replaceFirst("^--", "").split("=", 2);
            if (pair.length != 2 || given.replace(pair[0], pair[1]) == null) {
                throw new IllegalArgumentException(
                        "Expected --rounds=N --seconds=N --threads=N,N…, found " + argument);
            }
        }
        return new Options(
                Integer.parseInt(given.get("rounds")),
                Duration.ofSeconds(Long.parseLong(given.get("seconds"))),
                Arrays.stream(given.get("threads").split(","))
                        .map(Integer::valueOf)
                        .toList());
    }
}
