package org.sohoi.command.territory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Territory", description = "Administrative units and their reorganisation")
@RestController
@RequestMapping(path = "/api/v1/territory", consumes = "application/json", produces = "application/json")
class TerritoryApi {

    private final Writes writes;

    TerritoryApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Put a unit on the map")
    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> defineUnit(Caller caller, @Valid @RequestBody UnitBody unit) {
        return writes.created(caller, unit.toCommand(), "/api/v1/territory/units", unit.code());
    }

    @Operation(summary = "End units and begin others, all on one day")
    @PostMapping("/reorganisations")
    ResponseEntity<Receipt> reorganiseUnits(Caller caller, @Valid @RequestBody ReorganisationBody reorganisation) {
        return writes.changed(caller, reorganisation.toCommand(), "territory");
    }
}
