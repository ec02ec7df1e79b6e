/// Which files import which, what they offer each other, and whose word counts on what is called in one.
/// It must not know who asks.
@NullMarked
package dev.earshot.analysis.imports;

import org.jspecify.annotations.NullMarked;
