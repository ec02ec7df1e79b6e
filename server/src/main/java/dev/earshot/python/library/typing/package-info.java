/// Types as values, as programs have them that go by annotations: what is in their brackets, what classes and functions
/// say of types, and types that are made by calls.
/// It must not know how such values are made, which is what `SubscriptedTypes` does.
@NullMarked
package dev.earshot.python.library.typing;

import org.jspecify.annotations.NullMarked;
