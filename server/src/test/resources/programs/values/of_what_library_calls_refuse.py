import abc, base64, binascii, collections, configparser, dataclasses, enum, functools, heapq, itertools, logging.config
import math, operator, os, re, string, typing

listen = logging.config.listen
names = sorted(os.environ)
count = len(names)
first = names[0]
zero = count - count
one = zero + 1
empty = first[:0]


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Job:
    title: str
    size: int = 1


@dataclasses.dataclass(frozen=True)
class Sealed:
    title: str


@dataclasses.dataclass(kw_only=True)
class Named:
    title: str


@dataclasses.dataclass
class Counted:
    number: int = dataclasses.field(init=False, default=4)


class Pair(typing.NamedTuple):
    left: int
    right: int = 2


Point = collections.namedtuple("Point", "x y")
point = Point(1, 2)
sealed = Sealed("a")
settings = configparser.ConfigParser()
settings.read_string("[main]\nport = many\n")
recent = collections.deque([1, 2, 3], one + 1)
remembered = functools.cache(lambda key: key)

# What may fail since it is not known what it is given
try: len(count)
except TypeError: listen(1)
try: iter(count)
except TypeError: listen(2)
try: hash(names)
except TypeError: listen(3)
try: dict(names)
except ValueError: listen(4)
try: range(1, 2, zero)
except ValueError: listen(5)
try: [].extend(count)
except TypeError: listen(6)
try: {}.update(names)
except ValueError: listen(7)
try: names in {}
except TypeError: listen(8)
try: count in first
except TypeError: listen(9)
try: format(count, "s")
except ValueError: listen(10)
try: f"{first:d}"
except ValueError: listen(11)
try: getattr("x", first)
except AttributeError: listen(12)
try: setattr(sealed, first, 1)
except dataclasses.FrozenInstanceError: listen(13)
try: __import__(first)
except ModuleNotFoundError: listen(14)
try: Color(first)
except ValueError: listen(15)
try: Color[first]
except KeyError: listen(16)
try: Point(*names)
except TypeError: listen(17)
try: Job(**dict(os.environ))
except TypeError: listen(18)
try: dataclasses.replace(Job("a"), **dict(os.environ))
except TypeError: listen(19)
try: remembered(names)
except TypeError: listen(20)
try: functools.reduce(max, names[:zero])
except TypeError: listen(21)
try: operator.setitem([], count, 1)
except IndexError: listen(22)
try: heapq.heappop(names[:zero])
except IndexError: listen(23)
try: operator.attrgetter(first)(5)
except AttributeError: listen(24)
try: first[0] = "x"
except TypeError: listen(25)
try: 10.0 ** (400 + zero)
except OverflowError: listen(26)
try: 1 << (zero - 1)
except ValueError: listen(27)
try: [] + None
except TypeError: listen(28)
try: -first
except TypeError: listen(29)
try: "abc"[::zero]
except ValueError: listen(30)
try: int("9", base=8 + zero)
except ValueError: listen(31)
try: list(zip([1], names, strict=True))
except ValueError: listen(32)
try: range(3)[count + 5]
except IndexError: listen(33)

# What surely fails
try: Color["GREEN"]
except KeyError: listen(34)
try: "red" in Color
except TypeError: listen(35)
try: Job()
except TypeError: listen(36)
try: Job("a", 1, 2)
except TypeError: listen(37)
try: Job(**{"name": "a"})
except TypeError: listen(38)
try: Named("a")
except TypeError: listen(39)
try: Counted(1)
except TypeError: listen(40)
try: dataclasses.replace(Counted(), number=1)
except ValueError: listen(41)
try: dataclasses.replace(Job("a"), name="b")
except TypeError: listen(42)
try: del sealed.title
except dataclasses.FrozenInstanceError: listen(43)
try: hash(Job("a"))
except TypeError: listen(44)
try: Job("a") < Job("b")
except TypeError: listen(45)
try: Pair()
except TypeError: listen(46)
try: Point(1)
except TypeError: listen(47)
try: point._replace(z=3)
except ValueError: listen(48)
try: point.x = 3
except AttributeError: listen(49)
try: point[0] = 3
except TypeError: listen(50)
try: point[5]
except IndexError: listen(51)
try: "%(a)s" % {}
except KeyError: listen(52)
try: "%s" % (1, 2)
except TypeError: listen(53)
try: "a" % 1
except TypeError: listen(54)
try: "%c" % -1
except OverflowError: listen(55)
try: (1,)[None]
except TypeError: listen(56)
try: [1].pop(1)
except IndexError: listen(57)
try: collections.defaultdict(list).pop("a")
except KeyError: listen(58)
try: set([[]])
except TypeError: listen(59)
try: list(itertools.islice([1], -1))
except ValueError: listen(60)
try: functools.reduce(max, [])
except TypeError: listen(61)
try: round(float("nan"))
except ValueError: listen(62)
try: round(float("inf"))
except OverflowError: listen(63)
try: math.exp(1000)
except OverflowError: listen(64)
try: base64.b64decode("a")
except binascii.Error: listen(65)
try: binascii.unhexlify("zz")
except binascii.Error: listen(66)
try: re.compile("(")
except re.error: listen(67)
try: re.match("a", count)
except TypeError: listen(68)
try: settings.getint("main", "port")
except ValueError: listen(69)
try: settings.get("main", "host")
except configparser.NoOptionError: listen(70)
try: settings.add_section("main")
except configparser.DuplicateSectionError: listen(71)
try: settings.set("other", "port", "1")
except configparser.NoSectionError: listen(72)
try: configparser.ConfigParser().read_string("port = 1")
except configparser.MissingSectionHeaderError: listen(73)
try: string.Template("${").substitute()
except ValueError: listen(74)

# What does not fail
try: {}.pop("a", None)
except KeyError: pass
else: listen(75)
try: base64.b64decode("YQ==")
except binascii.Error: pass
else: listen(76)
if str(b"x", "ascii") == "x": listen(77)
if Color["RED" + empty] is Color.RED: listen(78)
if list(recent) == [2, 3]: listen(79)
if collections.Counter("aab").most_common(one) == [("a", 2)]: listen(80)
if list(itertools.accumulate([1, 2], initial=one)) == [1, 2, 4]: listen(81)
