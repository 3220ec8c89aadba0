package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.fund.CloseFundYear;
import org.sohoi.command.fund.CorrectFundYearOpening;
import org.sohoi.command.fund.OpenFundYear;
import org.sohoi.command.fund.ReopenFundYear;
import org.sohoi.events.Vnd;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Funds", description = "Donations, scholarships, support, rewards, operating funds, by fiscal year")
@RestController
@RequestMapping(path = "/api/v1/associations/{id}/fund-years", produces = "application/json")
class FundYearApi {

    private static final String PATH = "/api/v1/associations/%s/fund-years";

    private final Writes writes;

    FundYearApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Open the books of a year")
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> openFundYear(Caller caller, @PathVariable UUID id, @Valid @RequestBody FundYearBody body) {
        Vnd openingBalance = body.openingBalance() == null ? Vnd.ZERO : Vnd.of(body.openingBalance());
        return writes.created(
                caller, new OpenFundYear(id, body.year(), openingBalance), PATH.formatted(id), body.year());
    }

    @Operation(summary = "Restate the balance with which the books of a year were opened")
    @PostMapping(path = "/{year}/corrections", consumes = "application/json")
    ResponseEntity<Receipt> correctFundYearOpening(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int year,
            @Valid @RequestBody FundYearCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectFundYearOpening(id, year, Vnd.of(body.openingBalance()), body.reason()),
                year);
    }

    @Operation(summary = "Close the books of a year and carry its balance forward")
    @PostMapping("/{year}/closures")
    ResponseEntity<Receipt> closeFundYear(Caller caller, @PathVariable UUID id, @PathVariable int year) {
        return writes.changed(caller, new CloseFundYear(id, year), year);
    }

    @Operation(summary = "Open the books of a closed year again")
    @PostMapping(path = "/{year}/reopenings", consumes = "application/json")
    ResponseEntity<Receipt> reopenFundYear(
            Caller caller, @PathVariable UUID id, @PathVariable int year, @Valid @RequestBody ReasonBody body) {
        return writes.changed(caller.because(body.reason()), new ReopenFundYear(id, year, body.reason()), year);
    }
}
