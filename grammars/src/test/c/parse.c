// Loads the grammars' library as a JVM would, by its path, and prints the tree of a Python program:
//
//   parse LIBRARY < PROGRAM
//
// The program is parsed as UTF-8 and as UTF-16; both must give the same tree.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
static void *load(const char *path) { return (void *)LoadLibraryA(path); }
static void *find(void *library, const char *name) { return (void *)(intptr_t)GetProcAddress((HMODULE)library, name); }
#else
#include <dlfcn.h>
static void *load(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
static void *find(void *library, const char *name) { return dlsym(library, name); }
#endif

static void *library;

static void *function(const char *name) {
    void *found = find(library, name);
    if (!found) {
        fprintf(stderr, "the library does not export %s\n", name);
        exit(1);
    }
    return found;
}

#define CALL(name) ((__typeof__(&name))function(#name))

static char *tree(TSParser *parser, const char *text, size_t bytes, TSInputEncoding encoding) {
    TSTree *tree = CALL(ts_parser_parse_string_encoding)(parser, NULL, text, (uint32_t)bytes, encoding);
    char *said = CALL(ts_node_string)(CALL(ts_tree_root_node)(tree));
    CALL(ts_tree_delete)(tree);
    return said;
}

int main(int count, char **arguments) {
    static char text[1 << 16];
    static char wide[sizeof text * 2];
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    library = count == 2 ? load(arguments[1]) : NULL;
    if (!library) {
        fputs("the library cannot be loaded\n", stderr);
        return 1;
    }
    size_t length = fread(text, 1, sizeof text, stdin);
    for (size_t i = 0; i < length; i++) {
        wide[2 * i] = text[i];
    }
    const TSLanguage *(*python)(void) = (const TSLanguage *(*)(void))function("tree_sitter_python");
    TSParser *parser = CALL(ts_parser_new)();
    if (!CALL(ts_parser_set_language)(parser, python())) {
        fputs("the core does not take the grammar\n", stderr);
        return 1;
    }
    char *narrow = tree(parser, text, length, TSInputEncodingUTF8);
    char *same = tree(parser, wide, 2 * length, TSInputEncodingUTF16LE);
    CALL(ts_parser_delete)(parser);
    if (strcmp(narrow, same) != 0) {
        fputs("UTF-16 gives another tree than UTF-8\n", stderr);
        return 1;
    }
    puts(narrow);
    return 0;
}
