package org.sohoi.benchmarks.append;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long and how often: {@code --rounds=5 --seconds=3 --threads=1,8,32,128}. */
record Options(int rounds, Duration duration, List<Integer> threads) {

    static Options of(String... arguments) {
        Options options = new Options(5, Duration.ofSeconds(3), List.of(1, 8, 32, 128));
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        String[] pair = argument.split("=", 2);
        return switch (pair[0]) {
            case "--rounds" -> new Options(Integer.parseInt(pair[1]), duration, threads);
            case "--seconds" -> new Options(rounds, Duration.ofSeconds(Long.parseLong(pair[1])), threads);
            case "--threads" ->
                new Options(
                        rounds,
                        duration,
                        Arrays.stream(pair[1].split(",")).map(Integer::valueOf).toList());
            default ->
                throw new IllegalArgumentException("Expected --rounds=N --seconds=N --threads=N,N…, found " + argument);
        };
    }
}
