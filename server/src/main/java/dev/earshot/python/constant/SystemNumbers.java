package dev.earshot.python.constant;

import java.util.Map;
import java.util.Map.Entry;

/// Numbers by which systems tell modes of files (`stat`) and errors (`errno`), as far as all systems have the same.
final class SystemNumbers {
    private static final String ERRORS = """
            EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD - ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST
            EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE
            """;

    private static final Map<String, Long> KINDS = Map.ofEntries(
            Map.entry("DIR", 0040000L),
            Map.entry("CHR", 0020000L),
            Map.entry("BLK", 0060000L),
            Map.entry("REG", 0100000L),
            Map.entry("IFO", 0010000L),
            Map.entry("LNK", 0120000L),
            Map.entry("SOCK", 0140000L));

    private static final String RIGHTS = "RWX";

    private SystemNumbers() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        String[] errors = ERRORS.strip().split("\\s+", -1);
        for (int at = 0; at < errors.length; at++) {
            long number = at + 1L;
            if (!errors[at].equals("-")) {
                attributes.put("errno." + errors[at], _ -> number);
            }
        }
        for (Entry<String, Long> kind : KINDS.entrySet()) {
            String test = kind.getKey().equals("IFO") ? "FIFO" : kind.getKey();
            attributes.put("stat.S_IF" + kind.getKey(), _ -> kind.getValue());
            functions.put("stat.S_IS" + test, given -> kindOf(given.whole(0).longValue()) == kind.getValue());
        }
        functions.put("stat.S_IFMT", given -> kindOf(given.whole(0).longValue()));
        functions.put("stat.S_IMODE", given -> given.whole(0).longValue() & 07777);
        functions.put("stat.filemode", given -> written(given.whole(0).longValue()));
        String[] owners = {"USR", "GRP", "OTH"};
        for (int owner = 0; owner < owners.length; owner++) {
            int shift = 6 - 3 * owner;
            attributes.put("stat.S_IRWX" + owners[owner].charAt(0), _ -> 7L << shift);
            for (int right = 0; right < RIGHTS.length(); right++) {
                long mode = 4L >> right << shift;
                attributes.put("stat.S_I" + RIGHTS.charAt(right) + owners[owner], _ -> mode);
            }
        }
        attributes.put("stat.S_ISUID", _ -> 04000L);
        attributes.put("stat.S_ISGID", _ -> 02000L);
        attributes.put("stat.S_ISVTX", _ -> 01000L);
    }

    private static long kindOf(long mode) {
        return mode & 0170000;
    }

    private static String written(long mode) {
        if ((mode & 07000) != 0) {
            return Given.unsettled();
        }
        String kind = switch ((int) kindOf(mode)) {
            case 0040000 -> "d";
            case 0100000 -> "-";
            case 0120000 -> "l";
            default -> Given.unsettled();
        };
        StringBuilder text = new StringBuilder(kind);
        for (int bit = 8; bit >= 0; bit--) {
            text.append((mode >> bit & 1) == 0 ? '-' : "rwx".charAt((8 - bit) % 3));
        }
        return text.toString();
    }
}
