package org.sohoi.query.people;

import org.sohoi.query.measures.Coverages;
import org.sohoi.query.projection.ReadModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is known of people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleProperties.class)
class PeopleConfiguration {

    @Bean
    Coverages coverages(ReadModel readModel, PeopleProperties properties) {
        return new CoveragesKnownAt(readModel.jdbc(), properties.mostCoverageRows());
    }
}
