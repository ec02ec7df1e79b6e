/// The flow of one abstract run: which state it is in, what all cells hold there, and how much may be spent on it.
/// It must not know what Python does with any of it.
@NullMarked
package dev.earshot.python.machine.flow;

import org.jspecify.annotations.NullMarked;
