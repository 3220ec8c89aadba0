package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.FilledInBulk;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** The handlers of a projection, made anew to write into fresh tables, and how far they have come. */
final class FreshProjection {

    private final Projection projection;
    private final List<Object> parts;
    private final List<AnnotationEventHandlerAdapter> handlers;

    /** Most events concern few of the handlers. */
    private final Map<Class<?>, List<AnnotationEventHandlerAdapter>> concerned = new ConcurrentHashMap<>();

    private volatile long reached;

    private FreshProjection(Projection projection, List<Object> parts, List<AnnotationEventHandlerAdapter> handlers) {
        this.projection = projection;
        this.parts = parts;
        this.handlers = handlers;
    }

    /** Of the application's own handlers, the same classes. What else they need is the application's. */
    static FreshProjection of(
            Projection projection, ApplicationContext live, ReadModel fresh, ParameterResolverFactory parameters) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory(live);
        beans.registerSingleton(live.getBeanNamesForType(ReadModel.class)[0], fresh);
        List<Object> parts = new ArrayList<>();
        for (Class<?> type : projection.parts()) {
            Object part = make(beans, type);
            beans.registerSingleton(live.getBeanNamesForType(type)[0], part);
            parts.add(part);
        }
        return new FreshProjection(
                projection,
                parts,
                live.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                        // As the live ones are ordered.
                        .sorted(AnnotationAwareOrderComparator.INSTANCE)
                        .map(AopUtils::getTargetClass)
                        .filter(type -> type.getAnnotation(ProcessingGroup.class)
                                .value()
                                .equals(projection.name()))
                        .map(type -> new AnnotationEventHandlerAdapter(make(beans, type), parameters))
                        .toList());
    }

    private static Object make(DefaultListableBeanFactory beans, Class<?> type) {
        return beans.autowire(type, DefaultListableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    Projection projection() {
        return projection;
    }

    /** The position up to which its tables are complete. */
    long reached() {
        return reached;
    }

    /** To be called once the transaction of what was handled is committed. */
    void reached(long position) {
        reached = position;
    }

    void handle(TrackedEventMessage<?> event) throws Exception {
        if (Recording.of(event).position() > reached) {
            for (AnnotationEventHandlerAdapter handler :
                    concerned.computeIfAbsent(event.getPayloadType(), this::handlersOf)) {
                handler.handle(event);
            }
        }
    }

    /** Its tables are full, and about to get their keys. */
    void complete(ReadModel fresh) throws Exception {
        fresh.inTransaction(() -> {
            for (Object part : parts) {
                if (part instanceof FilledInBulk filled) {
                    filled.complete();
                }
            }
            return true;
        });
    }

    private List<AnnotationEventHandlerAdapter> handlersOf(Class<?> payload) {
        return handlers.stream()
                .filter(handler -> handler.canHandleType(payload))
                .toList();
    }
}
