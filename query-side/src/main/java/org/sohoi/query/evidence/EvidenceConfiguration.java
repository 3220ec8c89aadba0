package org.sohoi.query.evidence;

import java.util.Optional;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.replay.ReportSigner;
import org.sohoi.query.trace.Contributions;
import org.sohoi.transparency.log.TransparencyLog;
import org.sohoi.transparency.note.NoteSigner;
import org.sohoi.transparency.note.SignedNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the evidence. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceConfiguration {

    @Bean
    FigureEvidences figureEvidences(
            Measures measures,
            Composition composition,
            Contributions contributions,
            ReadModel readModel,
            EvidenceProperties properties) {
        return new FigureEvidences(measures, composition, contributions, readModel.jdbc(), properties.mostEvents());
    }

    @Bean
    CheckpointWait checkpointWait(ObjectProvider<TransparencyLog> logs, EvidenceProperties properties) {
        return new CheckpointWait(logs, properties);
    }

    /** With the log's key. */
    @Bean
    ReportSigner reportSigner(ObjectProvider<NoteSigner> log) {
        return text -> Optional.ofNullable(log.getIfAvailable())
                .flatMap(signer -> signer.sign(text))
                .map(SignedNote::toString);
    }

    @Bean
    EvidenceBundles evidenceBundles(JsonMapper json) {
        return new EvidenceBundles(json);
    }
}
