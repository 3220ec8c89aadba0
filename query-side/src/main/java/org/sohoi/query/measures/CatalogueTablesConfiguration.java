package org.sohoi.query.measures;

import org.sohoi.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the catalogue written for SQL whenever the query side starts. */
@Configuration(proxyBeanMethods = false)
class CatalogueTablesConfiguration {

    @Bean(initMethod = "write")
    CatalogueTables catalogueTables(ReadModel readModel) {
        return new CatalogueTables(readModel);
    }
}
