package org.sohoi.eventstore.autoconfigure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.sohoi.eventstore.Recording;
import org.springframework.context.annotation.Bean;

/** A reader like a projection, which notes the recordings of what it is shown. */
@ProcessingGroup("tally")
class TallyReader {

    private final List<Recording> recordings = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(Tally.TallyOpened event, Recording recording) {
        recordings.add(recording);
    }

    @EventHandler
    void on(Tally.OneCounted event, Recording recording) {
        recordings.add(recording);
    }

    List<Recording> recordings() {
        return recordings;
    }

    /** Tokens in memory: the tests are about what is read, not about where the reader stopped. */
    @Bean
    static ConfigurerModule tallyTokens() {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerTokenStore("tally", c -> new InMemoryTokenStore()));
    }
}
