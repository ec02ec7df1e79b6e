from dataclasses import dataclass
from typing import Any


@dataclass
class Options:
    port: int
    starter: Any = print


quiet = Options(9031)
