/// Files and folders that a program makes, writes and deletes itself, and what it finds of them later.
/// It must not know what else is on a disk.
@NullMarked
package dev.earshot.python.library.files;

import org.jspecify.annotations.NullMarked;
