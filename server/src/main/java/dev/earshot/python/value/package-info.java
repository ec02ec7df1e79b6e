/// What names and attributes may refer to while a program is run abstractly.
/// It must not know how programs are run, nor what library functions do.
@NullMarked
package dev.earshot.python.value;

import org.jspecify.annotations.NullMarked;
