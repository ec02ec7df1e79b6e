/// Functions that make plain values of plain values and do nothing else: they are computed as Python computes them, at
/// a small part of what it costs to follow them. So what decides in a program may take a long loop to come by. Where
/// anything else comes up, the computation is given up, and nothing has happened.
/// It must not know objects of programs, nor states.
@NullMarked
package dev.earshot.python.computation;

import org.jspecify.annotations.NullMarked;
