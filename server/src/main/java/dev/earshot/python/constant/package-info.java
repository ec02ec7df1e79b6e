/// Values that are known through and through: what operators, formats and functions that only look make of them.
/// It must not know programs.
@NullMarked
package dev.earshot.python.constant;

import org.jspecify.annotations.NullMarked;
