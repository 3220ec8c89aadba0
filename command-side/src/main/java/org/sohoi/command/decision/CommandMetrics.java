package org.sohoi.command.decision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.rules.Violation;

/**
 * How long commands take, from handler to durable or refused: timer {@code sohoi.commands} by command, outcome (accepted,
 * rejected, failed) and rule. A command that is decided anew counts as failed each time before.
 */
final class CommandMetrics implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String NO_RULE = "none";

    private final MeterRegistry meters;

    CommandMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Timer.Sample started = Timer.start(meters);
        String command = unitOfWork.getMessage().getPayloadType().getSimpleName();
        unitOfWork.afterCommit(done -> started.stop(timer(command, "accepted", NO_RULE)));
        unitOfWork.onRollback(failed -> started.stop(refused(command, failed)));
        return chain.proceed();
    }

    private Timer refused(String command, UnitOfWork<?> failed) {
        if (failed.getExecutionResult() != null
                && failed.getExecutionResult().getExceptionResult() instanceof CommandExecutionException rejected
                && rejected.getDetails().orElse(null) instanceof Violation violation) {
            return timer(command, "rejected", violation.rule());
        }
        return timer(command, "failed", NO_RULE);
    }

    private Timer timer(String command, String outcome, String rule) {
        return Timer.builder("sohoi.commands")
                .description("Commands, from handler to durable or refused")
                .tags("command", command, "outcome", outcome, "rule", rule)
                .publishPercentileHistogram()
                .register(meters);
    }
}
