/** Cases and their rules over HTTP. */
@NullMarked
package dev.shorewise.feedback.cases.rest;

import org.jspecify.annotations.NullMarked;
