/// What all cells hold at each point of the flow, and how ways part and meet.
/// It must not know what is run.
@NullMarked
package dev.earshot.python.state;

import org.jspecify.annotations.NullMarked;
