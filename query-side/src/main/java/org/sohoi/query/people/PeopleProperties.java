package org.sohoi.query.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.people.*}.
 *
 * @param mostCoverageRows how many rows of coverage a question may go through, where no sums are kept for its count
 */
@ConfigurationProperties("sohoi.query.people")
record PeopleProperties(@DefaultValue("200000") int mostCoverageRows) {}
