package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartTest {

    @ParameterizedTest
    @ValueSource(strings = {"Khuyến học", "khuyen hoc", "KHUYẾN", "hội khuyen", "  hoc ", "duong thanh", "ĐƯỜNG"})
    void findsANameHoweverItIsTyped(String typed) {
        assertThat(NamePart.of(typed).isIn("Hội Khuyến học xã Đường Thành")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khuyen nong", "hoc khuyen"})
    void doesNotFindWhatIsNotThere(String typed) {
        assertThat(NamePart.of(typed).isIn("Hội Khuyến học xã Đường Thành")).isFalse();
    }
}
