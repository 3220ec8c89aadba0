package org.sohoi.standalone.demo.province;

import java.util.List;

/** Goods that are given for a purpose, with the price of one unit in VND. */
public record Goods(String purpose, String description, String unit, long price) {

    public static List<Goods> forPurpose(String purpose) {
        return DemoFile.read(
                        "goods.csv",
                        row -> new Goods(
                                row.getField("purpose"),
                                row.getField("description"),
                                row.getField("unit"),
                                Long.parseLong(row.getField("price"))))
                .stream()
                .filter(goods -> goods.purpose().equals(purpose))
                .toList();
    }
}
