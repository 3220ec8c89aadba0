package org.sohoi.command.association.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.association.DissolveAssociation;
import org.sohoi.command.association.GiveDissolutionNotice;
import org.sohoi.command.association.MergeAssociation;
import org.sohoi.command.association.MoveAssociation;
import org.sohoi.command.association.RecogniseSpecialNature;
import org.sohoi.command.association.RenameAssociation;
import org.sohoi.command.association.ResumeAssociation;
import org.sohoi.command.association.SuspendAssociation;
import org.sohoi.command.association.WithdrawSpecialNature;
import org.sohoi.command.association.api.AssociationBodies.Decision;
import org.sohoi.command.association.api.AssociationBodies.Merger;
import org.sohoi.command.association.api.AssociationBodies.Move;
import org.sohoi.command.association.api.AssociationBodies.NameChange;
import org.sohoi.command.association.api.AssociationBodies.Reasoned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Associations")
@RestController
@RequestMapping(path = "/api/v1/associations/{id}", consumes = "application/json", produces = "application/json")
class AssociationApi {

    private final Writes writes;

    AssociationApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Give an association another name")
    @PostMapping("/name-changes")
    ResponseEntity<Receipt> renameAssociation(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody NameChange body) {
        return writes.changed(
                caller.because(body.reason()),
                new RenameAssociation(id, body.effectiveOn(), body.name(), body.reason()),
                id);
    }

    @Operation(summary = "Let an association work in another unit")
    @PostMapping("/moves")
    ResponseEntity<Receipt> moveAssociation(Caller caller, @PathVariable UUID id, @Valid @RequestBody Move body) {
        return writes.changed(
                caller.because(body.reason()),
                new MoveAssociation(id, body.effectiveOn(), body.level(), body.unitCode(), body.reason()),
                id);
    }

    @Operation(summary = "Recognise an association as one of special nature")
    @PostMapping("/special-nature-recognitions")
    ResponseEntity<Receipt> recogniseSpecialNature(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Decision body) {
        return writes.changed(
                caller.because(body.legalBasis()),
                new RecogniseSpecialNature(id, body.effectiveOn(), body.legalBasis()),
                id);
    }

    @Operation(summary = "Withdraw the recognition of special nature")
    @PostMapping("/special-nature-withdrawals")
    ResponseEntity<Receipt> withdrawSpecialNature(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Decision body) {
        return writes.changed(
                caller.because(body.legalBasis()),
                new WithdrawSpecialNature(id, body.effectiveOn(), body.legalBasis()),
                id);
    }

    @Operation(summary = "Suspend an association")
    @PostMapping("/suspensions")
    ResponseEntity<Receipt> suspendAssociation(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Reasoned body) {
        return writes.changed(
                caller.because(body.reason()), new SuspendAssociation(id, body.effectiveOn(), body.reason()), id);
    }

    @Operation(summary = "End the suspension of an association")
    @PostMapping("/resumptions")
    ResponseEntity<Receipt> resumeAssociation(Caller caller, @PathVariable UUID id, @Valid @RequestBody Reasoned body) {
        return writes.changed(
                caller.because(body.reason()), new ResumeAssociation(id, body.effectiveOn(), body.reason()), id);
    }

    @Operation(summary = "Announce that an association will dissolve")
    @PostMapping("/dissolution-notices")
    ResponseEntity<Receipt> giveDissolutionNotice(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Reasoned body) {
        return writes.changed(
                caller.because(body.reason()), new GiveDissolutionNotice(id, body.effectiveOn(), body.reason()), id);
    }

    @Operation(summary = "Dissolve an association")
    @PostMapping("/dissolutions")
    ResponseEntity<Receipt> dissolveAssociation(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Reasoned body) {
        return writes.changed(
                caller.because(body.reason()), new DissolveAssociation(id, body.effectiveOn(), body.reason()), id);
    }

    @Operation(summary = "Merge an association into another, which carries on its work")
    @PostMapping("/mergers")
    ResponseEntity<Receipt> mergeAssociation(Caller caller, @PathVariable UUID id, @Valid @RequestBody Merger body) {
        return writes.changed(
                caller.because(body.reason()),
                new MergeAssociation(id, body.effectiveOn(), body.intoAssociationId(), body.reason()),
                id);
    }
}
