package org.sohoi.query.replay;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.Worlds;
import org.sohoi.query.web.GivenText;
import org.sohoi.query.web.LiveOnly;
import org.sohoi.query.web.QueryParameters;
import org.sohoi.query.web.WorldGone;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every read that names a replay answered from what that has built. */
final class WorldChoice implements HandlerInterceptor, WebMvcConfigurer, OperationCustomizer {

    private static final String READS = "org.sohoi.query.";

    private final Replays replays;
    private final ReplayableProjections projections;
    private final Worlds worlds;

    WorldChoice(Replays replays, ReplayableProjections projections, Worlds worlds) {
        this.replays = replays;
        this.projections = projections;
        this.worlds = worlds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable String[] given = request.getParameterValues(QueryParameters.WORLD);
        if (given != null && handler instanceof HandlerMethod method && isRead(method)) {
            if (given.length > 1) {
                throw QueryParameters.unreadable(QueryParameters.WORLD, "one id", String.join(", ", given));
            }
            worlds.enter(asked(String.valueOf(given[0])).world());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        worlds.leave();
    }

    private Replay asked(String id) {
        Replay replay = replays.known(new GivenText(QueryParameters.WORLD, id).id());
        if (replay.state().isUnderWay()) {
            throw QuestionRefused.conflict(
                    "ReplayMustBeComplete",
                    id,
                    "The replay is still under way",
                    "COMPLETED",
                    replay.state().name());
        }
        if (!replay.answers()) {
            throw WorldGone.refused(id);
        }
        if (!projections.holdsEverything(replay)) {
            throw QuestionRefused.conflict(
                    "ReplayMustHoldEverything",
                    id,
                    "Answers are made from all projections, and this replay has built only some",
                    "a replay of all projections",
                    String.join(", ", replay.projections()));
        }
        return replay;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (isRead(method)) {
            operation.addParametersItem(new QueryParameter()
                    .name(QueryParameters.WORLD)
                    .required(false)
                    .description("Ask what a replay has built from the events, instead of the live read models")
                    .schema(new StringSchema().format("uuid")));
        }
        return operation;
    }

    private static boolean isRead(HandlerMethod method) {
        String from = method.getBeanType().getPackageName();
        return from.startsWith(READS)
                && !from.equals(WorldChoice.class.getPackageName())
                && !method.hasMethodAnnotation(LiveOnly.class);
    }
}
