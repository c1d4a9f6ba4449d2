/** What must hold for the manifests in {@code k8s/}, and proof that breaking each rule is noticed. */
@NullMarked
package dev.shorewise.stack.manifests;

import org.jspecify.annotations.NullMarked;
