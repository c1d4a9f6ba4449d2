/** Policies, handovers, decisions and rates over HTTP, and the pages that customers see. */
@NullMarked
package dev.shorewise.feedback.invitations.rest;

import org.jspecify.annotations.NullMarked;
