package org.sohoi.query.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.World;
import org.sohoi.query.projection.Worlds;

/** Has a question answered in the world in which it is asked, on whichever thread or process that is. */
final class WorldOfQuery
        implements MessageDispatchInterceptor<QueryMessage<?, ?>>, MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final String SCHEMA = "world-schema";
    private static final String NUMBER = "world-number";

    private final Worlds worlds;

    WorldOfQuery(Worlds worlds) {
        this.worlds = worlds;
    }

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> messages) {
        return (index, message) -> worlds.entered()
                .<QueryMessage<?, ?>>map(
                        world -> message.andMetaData(Map.of(SCHEMA, world.schema(), NUMBER, world.number())))
                .orElse(message);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        MetaData metaData = unitOfWork.getMessage().getMetaData();
        if (metaData.get(SCHEMA) instanceof String schema && metaData.get(NUMBER) instanceof Number number) {
            return within(new World(schema, number.longValue()), chain);
        }
        return chain.proceed();
    }

    /** What is gone is said in the form in which a refusal crosses from one process to another. */
    private Object within(World world, InterceptorChain chain) throws Exception {
        try {
            return worlds.within(world, chain::proceed);
        } catch (Exception e) {
            if (!WorldGone.isShownBy(e)) {
                throw e;
            }
            QuestionRefused refused = WorldGone.refused(QueryParameters.WORLD);
            throw new QueryExecutionException(refused.getMessage(), e, refused.refusal());
        }
    }
}
