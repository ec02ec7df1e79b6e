/// Iteration: what going through an object yields, in which order, and where it stops.
/// It must not know loops, nor what is done with the items.
@NullMarked
package dev.earshot.python.machine.iteration;

import org.jspecify.annotations.NullMarked;
