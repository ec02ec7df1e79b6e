/// Functions that go through items and give others: `itertools`, `map`, `zip`, `max`.
/// It does not know how the items are kept.
@NullMarked
package dev.earshot.python.library.iteration;

import org.jspecify.annotations.NullMarked;
