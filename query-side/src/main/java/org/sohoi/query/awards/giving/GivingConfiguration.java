package org.sohoi.query.awards.giving;

import org.sohoi.query.projection.ReadModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires exports in the 360Giving standard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GivingProperties.class)
class GivingConfiguration {

    @Bean
    Pseudonyms pseudonyms(GivingProperties properties, ReadModel readModel) {
        return new Pseudonyms(PseudonymKey.of(properties.pseudonymKey(), readModel));
    }
}
