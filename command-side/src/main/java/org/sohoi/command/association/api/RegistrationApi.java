package org.sohoi.command.association.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
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

@Tag(name = "Associations")
@RestController
@RequestMapping(path = "/api/v1/associations", consumes = "application/json", produces = "application/json")
class RegistrationApi {

    private final Writes writes;

    RegistrationApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Register an association")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> registerAssociation(Caller caller, @Valid @RequestBody RegistrationBody registration) {
        UUID id = caller.newId();
        return writes.created(caller, registration.toCommand(id), "/api/v1/associations", id);
    }
}
