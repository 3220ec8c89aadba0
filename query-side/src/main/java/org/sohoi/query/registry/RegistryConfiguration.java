package org.sohoi.query.registry;

import java.util.List;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Replacements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the registry. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    Projection registry() {
        return new Projection(RegistryProjection.NAME, List.of("association_fact", "unit_beginning", "unit_ending"));
    }

    @Bean
    RegistryProjection registryProjection(ReadModel readModel) {
        return new RegistryProjection(readModel);
    }

    @Bean
    Registries registries(ReadModel readModel, Replacements replacements) {
        return new StoredRegistries(readModel.jdbc(), replacements::known);
    }

    @Bean
    Placements placements(Registries registries, Replacements replacements) {
        return new RegistryPlacements(registries, replacements::known);
    }

    @Bean
    AssociationNames associationNames(Registries registries) {
        return new RegistryNames(registries);
    }

    @Bean
    RegistryQueries registryQueries(Registries registries) {
        return new RegistryQueries(registries);
    }
}
