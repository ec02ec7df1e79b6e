/// Tests and mocks: which functions a runner calls, and what stands in the place of what meanwhile.
/// It does not know which tests there are.
@NullMarked
package dev.earshot.python.library.testing;

import org.jspecify.annotations.NullMarked;
