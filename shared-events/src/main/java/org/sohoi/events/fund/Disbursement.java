package org.sohoi.events.fund;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sohoi.events.Vnd;

/** What an association gives away. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scholarship.class, name = "SCHOLARSHIP"),
    @JsonSubTypes.Type(value = Support.class, name = "SUPPORT"),
    @JsonSubTypes.Type(value = Reward.class, name = "REWARD")
})
public sealed interface Disbursement permits Scholarship, Support, Reward {

    /** The people it reaches. */
    Recipients recipients();

    /** What all of it is worth, cash and goods together. */
    Vnd value();
}
