// A tree as numbers, in one call: to walk it through a binding takes several calls a node.
#include "export.h"
#include <stdint.h>
#include <tree_sitter/api.h>

enum { NUMBERS_OF_A_NODE = 4 };
static const uint32_t MISSING = UINT32_C(1) << 31;

static void write_node(const TSTreeCursor *cursor, uint32_t *numbers) {
    TSNode node = ts_tree_cursor_current_node(cursor);
    numbers[0] = ts_node_symbol(node) | (uint32_t)ts_tree_cursor_current_field_id(cursor) << 16 |
                 (ts_node_is_missing(node) ? MISSING : 0);
    numbers[1] = ts_node_start_byte(node);
    numbers[2] = ts_node_end_byte(node);
    numbers[3] = ts_node_child_count(node);
}

static bool go_on(TSTreeCursor *cursor) {
    if (ts_tree_cursor_goto_first_child(cursor)) {
        return true;
    }
    while (!ts_tree_cursor_goto_next_sibling(cursor)) {
        if (!ts_tree_cursor_goto_parent(cursor)) {
            return false;
        }
    }
    return true;
}

// Writes the nodes from `root` down, each before its children, as four numbers: the symbol, with the field that it
// has in its parent from bit 16 on and bit 31 set where the parser put it there; its first byte; the byte behind it;
// how many children it has. Returns how many nodes there are. Those beyond `capacity` are counted, not written.
EXPORT uint32_t earshot_flatten(const TSNode *root, uint32_t *nodes, uint32_t capacity) {
    TSTreeCursor cursor = ts_tree_cursor_new(*root);
    uint32_t count = 0;
    do {
        if (count < capacity) {
            write_node(&cursor, nodes + (size_t)count * NUMBERS_OF_A_NODE);
        }
        count++;
    } while (go_on(&cursor));
    ts_tree_cursor_delete(&cursor);
    return count;
}
