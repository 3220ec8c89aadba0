package org.sohoi.query.measures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void everyMeasureIsDefinedInBothLanguages() {
        assertThat(CatalogueAnswer.ofAll().measures())
                .extracting(CatalogueAnswer.Described::definition)
                .allSatisfy(
                        definition -> assertThat(definition.vi()).isNotBlank().isNotEqualTo(definition.en()));
    }

    @Test
    void everyMeasureHasANameOfItsOwn() {
        assertThat(CatalogueAnswer.ofAll().measures())
                .extracting(CatalogueAnswer.Described::name)
                .doesNotHaveDuplicates();
    }
}
