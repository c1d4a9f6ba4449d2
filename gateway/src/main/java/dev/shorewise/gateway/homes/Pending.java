package dev.shorewise.gateway.homes;

import dev.shorewise.gateway.questions.Answer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A question that was asked. */
record Pending(Block block, @Nullable String subject, String question, CompletableFuture<Answer> answer) {}
