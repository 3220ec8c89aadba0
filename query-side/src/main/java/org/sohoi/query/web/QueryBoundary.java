package org.sohoi.query.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.sohoi.query.problem.QuestionRefused;

/**
 * Around every query handler: measures it as {@code sohoi.query}, and gives a refusal the form in which it crosses from
 * one process to another.
 */
final class QueryBoundary implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final MeterRegistry meters;

    QueryBoundary(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Object answer = chain.proceed();
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
