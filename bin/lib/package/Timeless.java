import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/// Takes out of a JVM's record of a start (a CDS archive) the moments at which it was written.
///
///     java Timeless.java RECORD SAME-RECORD-WRITTEN-AGAIN
///
/// In the objects kept there each soft reference bears the milliseconds since the machine was started. It has no
/// meaning for a later process, but makes each record another. What differs between two records and is such a moment
/// becomes zero, and the checksums follow. If then anything still differs, or the checksums are not where this
/// program looks for them, it fails: a JVM may change the form at any time.
final class Timeless {
    private static final int HEADER_CHECKSUM = 4;
    private static final int AFTER_HEADER_SIZE = 16;
    private static final int HEADER_SIZE = 12;
    private static final int REGIONS = 24;
    private static final int REGION_SIZE = 96;
    private static final int HEAP = 3;
    private static final int REGION_OFFSET = 24;
    private static final int REGION_USED = 40;

    private final byte[] bytes;
    private final ByteBuffer words;
    private final int region = REGIONS + HEAP * REGION_SIZE;
    private final int start;
    private final int used;

    private Timeless(byte[] bytes) {
        this.bytes = bytes;
        words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        start = (int) words.getLong(region + REGION_OFFSET);
        used = (int) words.getLong(region + REGION_USED);
        if (words.getInt(region) != checksum(start, used) || words.getInt(HEADER_CHECKSUM) != headerChecksum()) {
            throw new IllegalStateException("this JVM writes its record in another form than is known here");
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        Timeless one = new Timeless(Files.readAllBytes(path));
        Timeless other = new Timeless(Files.readAllBytes(Path.of(arguments[1])));
        long now = System.nanoTime() / 1_000_000;
        for (int at = one.start; at < one.start + one.used; at += Long.BYTES) {
            long moment = one.words.getLong(at);
            if (moment != other.words.getLong(at) && moment > 0 && moment <= now) {
                one.words.putLong(at, 0);
                other.words.putLong(at, 0);
            }
        }
        one.setChecksums();
        other.setChecksums();
        if (!one.words.equals(other.words)) {
            throw new IllegalStateException("two records of one list of classes differ at " + one.words.mismatch(other.words));
        }
        Files.write(path, one.bytes);
    }

    private void setChecksums() {
        words.putInt(region, checksum(start, used));
        words.putInt(HEADER_CHECKSUM, headerChecksum());
    }

    private int headerChecksum() {
        return checksum(AFTER_HEADER_SIZE, words.getInt(HEADER_SIZE) - AFTER_HEADER_SIZE);
    }

    private int checksum(int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
