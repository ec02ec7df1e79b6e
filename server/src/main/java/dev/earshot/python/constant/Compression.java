package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
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
        functions.put("zlib.crc32", Compression::remainder);
        functions.put("binascii.crc32", Compression::remainder);
        functions.put("zlib.adler32", Compression::sum);
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
        return BaseTexts.octets(given.atMost(1));
    }

    private static Constant.Bytes read(byte[] octets) {
        return octets.length < MOST ? Encodings.bytes(octets) : Given.unsettled();
    }

    private static Constant.Bytes packed(Given given, boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] octets = BaseTexts.octets(given.atMost(2));
        try (var packing = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            packing.write(octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return Encodings.bytes(packed.toByteArray());
    }

    private static long start(Given given, long absent) {
        return given.at(1, "value").orElse(absent) instanceof Long value ? value : Given.unsettled();
    }

    /// CRC-32, which goes on with that of what came before.
    private static Object remainder(Given given) {
        int sum = ~(int) start(given, 0);
        for (byte octet : BaseTexts.octets(given.atMost(2))) {
            sum ^= octet & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum >>> 1 ^ ((sum & 1) * 0xedb88320);
            }
        }
        return Integer.toUnsignedLong(~sum);
    }

    /// Adler-32 (RFC 1950, 9).
    private static Object sum(Given given) {
        long before = start(given, 1);
        long low = before & 0xffff;
        long high = before >> 16 & 0xffff;
        for (byte octet : BaseTexts.octets(given.atMost(2))) {
            low = (low + (octet & 0xff)) % 65_521;
            high = (high + low) % 65_521;
        }
        return high << 16 | low;
    }
}
