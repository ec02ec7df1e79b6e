from __future__ import annotations
import logging.config


def start(port: logging.config.listen(9030) = 1) -> logging.config.listen(9031):
    local: logging.config.listen(9032) = port
    return local


start(9033)
