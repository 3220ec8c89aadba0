package org.sohoi.command;

import java.util.Locale;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.RegistrationNumberTaken;
import org.sohoi.events.beneficiary.BeneficiaryEvent;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.report.ReportEvent;
import org.sohoi.events.sponsorship.SponsorshipEvent;

/** The stream that an event belongs to, told independently of the aggregates. */
final class StreamOf {

    private StreamOf() {}

    static String event(LedgerEvent event) {
        if (event instanceof AssociationEvent e) {
            return e.associationId().toString();
        } else if (event instanceof RegistrationNumberTaken e) {
            return "registration/" + e.registrationNumber().toUpperCase(Locale.ROOT);
        } else if (event instanceof FundEvent e) {
            return e.associationId() + "/fund/" + e.year();
        } else if (event instanceof MembershipEvent e) {
            return e.associationId() + "/members";
        } else if (event instanceof SponsorshipEvent e) {
            return e.sponsorshipId().toString();
        } else if (event instanceof BeneficiaryEvent e) {
            return "beneficiary/" + e.absorbedId();
        } else if (event instanceof ReportEvent e) {
            return e.reportId().toString();
        }
        return "territory";
    }

    /** The kind of aggregate whose stream it is. */
    static String kind(LedgerEvent event) {
        if (event instanceof AssociationEvent) {
            return "association";
        } else if (event instanceof RegistrationNumberTaken) {
            return "registration-number";
        } else if (event instanceof FundEvent) {
            return "fund-year";
        } else if (event instanceof MembershipEvent) {
            return "membership-roll";
        } else if (event instanceof SponsorshipEvent) {
            return "sponsorship";
        } else if (event instanceof BeneficiaryEvent) {
            return "beneficiary";
        } else if (event instanceof ReportEvent) {
            return "periodic-report";
        }
        return "territory";
    }
}
