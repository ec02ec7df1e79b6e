"""What UUIDs come to: each line holds, so that nothing is called before the last one."""

import logging.config
import uuid
from uuid import UUID

u = UUID("12345678-1234-5678-1234-567812345678")
str(u) == "12345678-1234-5678-1234-567812345678" or logging.config.listen()
u.hex == "12345678123456781234567812345678" or logging.config.listen()
not (u.version == 5) or logging.config.listen()
u.int == 24197857161011715162171839636988778104 or logging.config.listen()
UUID("{12345678-1234-5678-1234-567812345678}") == u or logging.config.listen()
UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u or logging.config.listen()
UUID("12345678123456781234567812345678") == u or logging.config.listen()
UUID(int=5).int == 5 or logging.config.listen()
str(UUID(int=5)) == "00000000-0000-0000-0000-000000000005" or logging.config.listen()
UUID(bytes=b"\x00" * 15 + b"\x05") == UUID(int=5) or logging.config.listen()
UUID(hex="12345678123456781234567812345678") == u or logging.config.listen()
str(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")) == "886313e1-3b8a-5372-9b90-0c9aee199e5d" or logging.config.listen()
str(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org")) == "6fa459ea-ee8a-3ca4-894e-db77e160355e" or logging.config.listen()
uuid.uuid5(uuid.NAMESPACE_URL, "http://a").version == 5 or logging.config.listen()
u.urn == "urn:uuid:12345678-1234-5678-1234-567812345678" or logging.config.listen()
u.bytes[:4] == b"\x124Vx" or logging.config.listen()
u < UUID("22345678-1234-5678-1234-567812345678") or logging.config.listen()
isinstance(u, UUID) or logging.config.listen()
repr(UUID(int=0)) == "UUID('00000000-0000-0000-0000-000000000000')" or logging.config.listen()
UUID("12345678-1234-4678-9234-567812345678").version == 4 or logging.config.listen()
{u: 1}[UUID(u.hex)] == 1 or logging.config.listen()
not (u.variant == uuid.RFC_4122) or logging.config.listen()
u.fields[0] == 0x12345678 or logging.config.listen()
str(uuid.NAMESPACE_DNS) == "6ba7b810-9dad-11d1-80b4-00c04fd430c8" or logging.config.listen()
try:
    UUID("not-a-uuid")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    UUID("1234")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    UUID()
except TypeError:
    pass
else:
    logging.config.listen()
try:
    UUID(int=-1)
except ValueError:
    pass
else:
    logging.config.listen()
def is_uuid(s):
    try:
        UUID(s)
        return True
    except ValueError:
        return False
is_uuid("886313e1-3b8a-5372-9b90-0c9aee199e5d") or logging.config.listen()
not (is_uuid("zzz")) or logging.config.listen()

logging.config.listen()
