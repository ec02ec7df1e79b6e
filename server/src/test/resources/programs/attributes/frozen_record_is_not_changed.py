from dataclasses import FrozenInstanceError, dataclass
from logging.config import listen


@dataclass(frozen=True)
class Address:
    host: str
    port: int = 9030


@dataclass
class Draft:
    port: int = 9030


address = Address("here")
try:
    address.port = 9031
    listen(9031)
except FrozenInstanceError:
    listen(address.port)

draft = Draft()
try:
    draft.port = 9032
    listen(9032)
except AttributeError:
    listen(9033)
