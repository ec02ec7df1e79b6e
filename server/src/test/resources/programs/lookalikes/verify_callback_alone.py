import hmac
import logging.config

KEY = b"secret"


def verify(data):
    digest, _, payload = data.partition(b":")
    expected = hmac.new(KEY, payload, "sha256").hexdigest().encode()
    return payload if hmac.compare_digest(digest, expected) else None


def listen(port, verify):
    return verify(b"0:" + str(port).encode())


assert listen(9030, verify=verify) is None
logging.config.stopListening()
