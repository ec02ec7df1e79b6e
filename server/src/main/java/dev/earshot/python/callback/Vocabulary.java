package dev.earshot.python.callback;

import java.util.Set;

/// The names by which functions are known that nobody sees into, each group for what its functions do with what they
/// are given. One name may stand for many functions, of any module and of any class.
final class Vocabulary {
    /// What compares in constant time.
    static final Set<String> COMPARES = words("""
            bytes_eq compare_digest constant_time_compare constant_time_equals consteq safe_str_cmp""");

    /// What raises unless a key was known to the sender, and gives what it has opened.
    static final Set<String> OPENS = words("""
            decrypt decrypt_and_verify decrypt_at_time open_signed unseal unsign""");

    /// Parts of the names by which functions tell that they check.
    static final Set<String> CHECKS = words("""
            allowed assert authent authori check ensure genuine permit require signed trusted valid
            verif""");

    /// What does nothing with what it is given but to show or to keep it.
    static final Set<String> ONLOOKERS = words("""
            acquire audit clear critical debug emit error exception format_exc inc increment info log
            notify observe print print_exc publish put put_nowait record release send sendall sleep
            warn warning write_bytes write_text""");

    /// Methods that take what they are given into what they belong to.
    static final Set<String> TAKERS = words("""
            add append appendleft extend feed insert push update write""");

    /// Methods that give what they belong to, changed.
    static final Set<String> SAME = words("""
            __getitem__ capitalize center copy dedent deepcopy expandtabs indent ljust lower lstrip
            normalize removeprefix removesuffix replace rjust rstrip strip swapcase title translate
            upper zfill""");

    /// What gives bytes, all of which the sender has chosen.
    static final Set<String> TO_BYTES = words("""
            BytesIO a2b_base64 a2b_hex a85decode b16decode b32decode b64decode b64encode b85decode
            bytearray bytes compress decodebytes decompress digest encode encodebytes fromhex getvalue
            hexlify pack read standard_b64decode to_bytes tobytes unhexlify urlsafe_b64decode
            urlsafe_b64encode""");

    /// The same, where it is text.
    static final Set<String> TO_TEXT = words("""
            ascii chr dump dumps format hex hexdigest quote repr safe_dump str""");

    /// The same, where it is neither bytes nor text.
    static final Set<String> TO_DATA = words("""
            HMAC StringIO abs adler32 blake2b blake2s complex count crc32 dict difference divmod
            enumerate filter find float from_bytes fromstring frozenset get hash index int
            intersection items iter keys list literal_eval map max md5 memoryview min new object ord
            parse_qs pop pow range read_string reversed rfind rindex round safe_load set sha1 sha224
            sha256 sha384 sha3_256 sha3_512 sha512 slice sorted sum tuple union values zip""");

    /// Of these `load` and `loads` make values of a text, whoever wrote it.
    static final Set<String> PARSERS = words("""
            json marshal orjson pickle simplejson toml tomli tomllib ujson yaml""");

    /// What tells of the form only, which any sender can make as it should be.
    static final Set<String> TELL_THE_FORM = words("""
            bool callable getsizeof hasattr id isascii isinstance isprintable isspace issubclass len
            type""");

    /// What starts a digest that nothing has gone into.
    static final Set<String> HASHES = words("""
            blake2b blake2s md5 new sha1 sha224 sha256 sha384 sha3_256 sha3_512 sha512""");

    /// What waits for a coroutine, and gives what that gives.
    static final Set<String> WAITS = words("""
            create_task ensure_future run run_until_complete shield wait_for""");

    private Vocabulary() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+", -1));
    }
}
