"""Classes with types in brackets: each line holds, so that nothing is called before the last one."""

import logging.config
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Dict, Generic, Iterator, List, Mapping, NamedTuple, NotRequired, Protocol, TypedDict, TypeVar
from typing import get_args, get_origin, get_type_hints

T = TypeVar("T")
K = TypeVar("K")


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value

    @classmethod
    def of(cls, value):
        return cls(value)

    def kind(self):
        return get_args(self.__orig_class__)[0]


class IntBox(Box[int]):
    """One whose kind is known."""


class Pair(Box[T], Generic[K, T]):
    """One with two of them."""


Box[int](3).value == 3 and IntBox(4).value == 4 and Box[int].of(5).value == 5 or logging.config.listen()
Box[int](3).kind() is int or logging.config.listen()
Box[int] == Box[int] and Box[int] != Box[str] and Box[int].__name__ == "Box" or logging.config.listen()
Box[int].__origin__ is Box and Box[int].__args__ == (int,) or logging.config.listen()
IntBox.__bases__ == (Box,) and IntBox.__orig_bases__ == (Box[int],) or logging.config.listen()
isinstance(IntBox(1), Box) and issubclass(IntBox, Box) or logging.config.listen()
Pair[str, int](1).value == 1 and get_args(Pair[str, int]) == (str, int) or logging.config.listen()


class Repository(Generic[T]):
    models = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Repository.models[get_args(cls.__orig_bases__[0])[0]] = cls


class User:
    """What is kept."""


class Users(Repository[User]):
    def find(self):
        return "found"


Repository.models[User]().find() == "found" or logging.config.listen()


class Step(ABC, Generic[T]):
    @abstractmethod
    def run(self, value: T) -> T: ...


class Increase(Step[int]):
    def run(self, value):
        return value + 1


Increase().run(1) == 2 or logging.config.listen()


class Reader(Protocol[T]):
    def read(self) -> T: ...


class File(Reader[str]):
    def read(self):
        return "text"


File().read() == "text" or logging.config.listen()


@dataclass
class Result(Generic[T]):
    value: T

    def map(self, function):
        return Result(function(self.value))


Result[int](3).map(str).value == "3" and Result[int](3) == Result(3) or logging.config.listen()


class Row(NamedTuple, Generic[T]):
    cell: T


Row[int](3).cell == 3 or logging.config.listen()


class Numbers(List[int]):
    def total(self):
        return sum(self)


class Names(Dict[str, int]):
    """A dict with a name."""


class Countdown(Iterator[int]):
    def __init__(self, start):
        self.left = start

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


class Table(Mapping[str, int]):
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        return self.rows[key]

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)


Numbers([1, 2]).total() == 3 and isinstance(Numbers(), list) and Names(a=1)["a"] == 1 or logging.config.listen()
list(Countdown(3)) == [2, 1, 0] or logging.config.listen()
Table({"a": 1}).get("a") == 1 and Table({}).get("b", 5) == 5 and "a" in Table({"a": 1}) or logging.config.listen()


class Registry:
    lists = {}

    def __class_getitem__(cls, key):
        return cls.lists.setdefault(key, [])


Registry["a"].append(1)
Registry["a"] == [1] and Registry["b"] == [] or logging.config.listen()


class Movie(TypedDict):
    name: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    stars: int


sorted(Movie.__required_keys__) == ["name"] and sorted(Movie.__optional_keys__) == ["year"] or logging.config.listen()
sorted(Rated.__optional_keys__) == ["stars", "year"] and not Rated.__total__ or logging.config.listen()
list(get_type_hints(Rated)) == ["name", "year", "stars"] and get_type_hints(Movie)["year"] is int or (
    logging.config.listen()
)
Box[int].shared = 5
Box.shared == 5 and Box[str].shared == 5 or logging.config.listen()
get_origin(Box[int]) is Box or logging.config.listen()
logging.config.listen(9030)
