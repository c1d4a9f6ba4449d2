package dev.shorewise.gateway.questions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How services are asked for the parts of composed answers. */
@ConfigMapping(prefix = "shorewise.questions")
public interface QuestionSettings {

    /** Longest time a question to a service may take; an answer after the viewer's patience is kept for the next. */
    @WithDefault("8S")
    Duration timeLimit();

    /** Questions to one service at the same time. */
    @WithDefault("6")
    int lanes();

    /** After this many questions of which three in four failed, a service is left alone for {@link #rest()}. */
    @WithDefault("4")
    int failures();

    /** How long a failing service is left alone before one question tries it again. */
    @WithDefault("20S")
    Duration rest();
}
