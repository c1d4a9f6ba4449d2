@NullMarked
package dev.shorewise.gateway.contract;

import org.jspecify.annotations.NullMarked;
