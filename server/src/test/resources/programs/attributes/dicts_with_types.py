import logging.config
from typing import TypedDict


class Named(TypedDict):
    name: str


class Endpoint(Named, total=False):
    port: int


endpoint = Endpoint(name="control", port=9030)
if endpoint == {"name": "control", "port": 9030}:
    logging.config.listen(endpoint["port"])
if "host" in Named(name="plain"):
    logging.config.listen(9031)
