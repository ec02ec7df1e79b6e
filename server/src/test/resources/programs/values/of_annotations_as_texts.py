"""Annotations that are texts: each line holds, so that nothing is called before the last one."""

from __future__ import annotations

import inspect
import logging.config
import typing


class Settings:
    host: str
    port: int = 9030


def call(name: str, times: int = 2):
    return name


Settings.__annotations__ == {"host": "str", "port": "int"} or logging.config.listen()
inspect.signature(call).parameters["times"].annotation == "int" or logging.config.listen()
typing.get_type_hints(Settings) == {"host": str, "port": int} or logging.config.listen()
typing.get_type_hints(call) == {"name": str, "times": int} or logging.config.listen()

logging.config.listen()
