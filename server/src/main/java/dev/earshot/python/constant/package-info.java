/// Numbers and texts that are known: what operators and formats make of them.
/// It must not know programs.
@NullMarked
package dev.earshot.python.constant;

import org.jspecify.annotations.NullMarked;
