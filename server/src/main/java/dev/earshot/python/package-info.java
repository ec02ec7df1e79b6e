/// Python's own semantics: scopes, bindings, and what a name refers to at a place.
/// It must not know any rule, nor how text was parsed.
@NullMarked
package dev.earshot.python;

import org.jspecify.annotations.NullMarked;
