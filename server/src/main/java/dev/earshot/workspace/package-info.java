/// Documents, files and folders: where text comes from.
/// It must not know what is looked for in it.
@NullMarked
package dev.earshot.workspace;

import org.jspecify.annotations.NullMarked;
