"""Annotations that are kept as texts: each line holds, so that nothing is called before the last one."""

from __future__ import annotations

import inspect
import logging.config
from dataclasses import dataclass, fields
from typing import Annotated, Dict, List, Optional, get_type_hints


class Port:
    """What others are annotated with."""


@dataclass
class Settings:
    host: str
    ports: list[Port]
    main: Optional[Port] = None
    names: "Dict[str, List[Port]]" = None


def serve(port: Port, names: list[str], limit: int | None = None, /, *rest: "Port") -> dict[str, Port]:
    return {}


def limited(size: Annotated[int, "low"]) -> None:
    return None


Settings.__annotations__["ports"] == "list[Port]" or logging.config.listen()
[field.type for field in fields(Settings)][:3] == ["str", "list[Port]", "Optional[Port]"] or logging.config.listen()
hints = get_type_hints(Settings)
hints["host"] is str and hints["ports"] == list[Port] or logging.config.listen()
hints["main"] == Optional[Port] and hints["names"] == Dict[str, List[Port]] or logging.config.listen()

serve.__annotations__["limit"] == "int | None" or logging.config.listen()
hints = get_type_hints(serve)
list(hints) == ["port", "names", "limit", "rest", "return"] or logging.config.listen()
hints["port"] is Port and hints["names"] == list[str] and hints["rest"] is Port or logging.config.listen()
hints["limit"] == (int | None) and hints["return"] == dict[str, Port] or logging.config.listen()
inspect.signature(serve).parameters["names"].annotation == "list[str]" or logging.config.listen()
inspect.signature(serve).return_annotation == "dict[str, Port]" or logging.config.listen()

get_type_hints(limited) == {"size": int, "return": type(None)} or logging.config.listen()
get_type_hints(limited, include_extras=True)["size"].__metadata__ == ("low",) or logging.config.listen()
logging.config.listen(9030)
