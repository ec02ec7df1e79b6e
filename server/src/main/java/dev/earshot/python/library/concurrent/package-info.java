/// What is run by others or later: threads, executors, the event loop, and what they wait for.
/// It does not know what the functions do that are run.
@NullMarked
package dev.earshot.python.library.concurrent;

import org.jspecify.annotations.NullMarked;
