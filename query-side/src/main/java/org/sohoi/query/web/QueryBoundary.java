package org.sohoi.query.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.Replacements;

/**
 * Around every query handler: measures it as {@code sohoi.query}, asks again when tables were replaced meanwhile, and
 * gives a refusal the form in which it crosses from one process to another.
 */
final class QueryBoundary implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final MeterRegistry meters;
    private final Replacements replacements;

    QueryBoundary(MeterRegistry meters, Replacements replacements) {
        this.meters = meters;
        this.replacements = replacements;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Object answer = replacements.undisturbed(chain::proceed);
            outcome = "answered";
            return answer;
        } catch (QuestionRefused refused) {
            outcome = "refused";
            throw new QueryExecutionException(refused.getMessage(), refused, refused.refusal());
        } finally {
            sample.stop(Timer.builder("sohoi.query")
                    .tag("query", unitOfWork.getMessage().getPayloadType().getSimpleName())
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }
}
