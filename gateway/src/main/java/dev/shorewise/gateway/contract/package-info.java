/** What can be asked here: the contracts of all services and of the gateway, as one document. */
@NullMarked
package dev.shorewise.gateway.contract;

import org.jspecify.annotations.NullMarked;
