package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// `zlib` and `gzip`: what is packed and unpacked at once, and sums by which it is checked.
final class Compression {
    private static final int MOST = 1 << 16;

    private Compression() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("zlib.crc32", given -> sum(given, new CRC32()));
        functions.put("binascii.crc32", given -> sum(given, new CRC32()));
        functions.put("zlib.adler32", given -> sum(given, new Adler32()));
        functions.put("zlib.compress", given -> packed(given, false));
        functions.put("gzip.compress", given -> packed(given, true));
        functions.put("zlib.decompress", given -> {
            try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(octets(given)))) {
                return read(unpacked.readNBytes(MOST));
            } catch (IOException none) {
                throw new Refusal("zlib.error");
            }
        });
        functions.put("gzip.decompress", given -> {
            byte[] octets = octets(given);
            boolean isOne = octets.length > 1 && octets[0] == 0x1f && octets[1] == (byte) 0x8b;
            if (octets.length > 1 && !isOne) {
                throw new Refusal("gzip.BadGzipFile");
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(octets))) {
                return read(unpacked.readNBytes(MOST));
            } catch (ZipException none) {
                return Given.unsettled();
            } catch (IOException none) {
                return Given.unsettled();
            }
        });
    }

    private static byte[] octets(Given given) {
        return Encodings.octets(given.atMost(1).bytes(0));
    }

    private static Constant.Bytes read(byte[] octets) {
        return octets.length < MOST ? Encodings.bytes(octets) : Given.unsettled();
    }

    private static Constant.Bytes packed(Given given, boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] octets = Encodings.octets(given.atMost(2).bytes(0));
        try (var packing = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            packing.write(octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return Encodings.bytes(packed.toByteArray());
    }

    private static long sum(Given given, Checksum sum) {
        sum.update(Encodings.octets(given.atMost(1).bytes(0)));
        return sum.getValue();
    }
}
