package dev.earshot.python.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Members of the library that lead nowhere and change nothing, but are known by their paths, so that whoever looks at
/// what a function makes of its argument knows them under any name.
public final class Passive {
    private static final List<Group> GROUPS = List.of(
            new Group(
                    "builtins",
                    "print bytes bytearray bool int float complex repr ascii format hash id memoryview isinstance"
                            + " issubclass callable hasattr abs sum any all ord chr hex bin oct round divmod pow open"
                            + " input"),
            new Group(
                    "builtins.bytes",
                    "strip lstrip rstrip lower upper title capitalize swapcase decode hex split splitlines partition"
                            + " isalnum isalpha isascii isdigit fromhex"),
            new Group("builtins.str", "strip lstrip rstrip lower upper encode"),
            new Group(
                    "logging",
                    "addLevelName basicConfig captureWarnings critical debug disable error exception getLevelName"
                            + " getLogRecordFactory getLogger getLoggerClass info log makeLogRecord setLogRecordFactory"
                            + " setLoggerClass shutdown warning"),
            new Group("logging.config", "dictConfig fileConfig stopListening valid_ident"),
            new Group("json", "loads load dumps JSONDecodeError"),
            new Group("pickle", "loads dumps"),
            new Group("marshal", "loads dumps"),
            new Group("ast", "literal_eval"),
            new Group("hmac", "compare_digest new digest HMAC"),
            new Group("secrets", "compare_digest"),
            new Group("hashlib", "sha1 sha224 sha256 sha384 sha512 md5 blake2b blake2s sha3_256 sha3_512 new"),
            new Group(
                    "base64",
                    "b64decode b64encode urlsafe_b64decode urlsafe_b64encode standard_b64decode b32decode b16decode"
                            + " a85decode b85decode decodebytes"),
            new Group("binascii", "unhexlify hexlify a2b_hex a2b_base64 Error"),
            new Group("zlib", "decompress compress crc32 adler32 error"),
            new Group("gzip", "decompress compress"),
            new Group("bz2", "decompress compress"),
            new Group("lzma", "decompress compress"),
            new Group("codecs", "decode encode"),
            new Group("struct", "unpack unpack_from pack error"),
            new Group("copy", "copy deepcopy"),
            new Group("email.policy", "default SMTP SMTPUTF8 strict compat32"),
            new Group("io", "BytesIO StringIO"));

    private static final Set<String> PATHS = all();

    private Passive() {}

    /// Members of one module or class, their names divided by spaces.
    private record Group(String owner, String names) {}

    static Set<String> paths() {
        return PATHS;
    }

    private static Set<String> all() {
        Set<String> paths = new HashSet<>();
        for (Group group : GROUPS) {
            for (String name : group.names.split(" ", -1)) {
                paths.add(group.owner + "." + name);
            }
        }
        return paths;
    }
}
