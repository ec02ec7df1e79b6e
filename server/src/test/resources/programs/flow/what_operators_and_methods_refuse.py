import bisect, logging.config, os, sys, textwrap, time
L = logging.config.listen
try: (1,)[5]
except IndexError: L(118)
try: "abc"["a"]
except TypeError: L(119)
try: (1, 2)[0] = 3
except TypeError: L(120)
try: "abc"[0] = "z"
except TypeError: L(121)
try: del (1, 2)[0]
except TypeError: L(122)
try: a, b = 1
except TypeError: L(123)
try: a, b = [1]
except ValueError: L(124)
try: a, *b = []
except ValueError: L(125)
try: 5()
except TypeError: L(126)
try: None.x
except AttributeError: L(127)
try: [] < 5
except TypeError: L(128)
try: 1 in 5
except TypeError: L(129)
try: raise 5
except TypeError: L(130)
try: time.strptime("x", "%Y")
except ValueError: L(133)
try: os.environ["a"] = 5
except TypeError: L(134)
try: os.environ["zz_nope"]
except KeyError: L(135)
try: input.zz
except AttributeError: L(136)
try: sys.setrecursionlimit(-1)
except ValueError: L(139)
try: textwrap.wrap("a", 0)
except ValueError: L(140)
try: str(b"\xff", "ascii")
except UnicodeDecodeError: L(141)
try: str("a", "ascii")
except TypeError: L(142)
try: int(None)
except TypeError: L(143)
try: int("1.5")
except ValueError: L(144)
try: (1).foo = 2
except AttributeError: L(146)
try: "a".center("x")
except TypeError: L(148)
try: "a" * "b"
except TypeError: L(149)
try: "abc".startswith(5)
except TypeError: L(151)
try: "abc".replace("a", 5)
except TypeError: L(152)
try: "a".zfill("x")
except TypeError: L(153)
try: "ab".translate(5)
except TypeError: L(154)
try: str.maketrans("a", "bc")
except ValueError: L(155)
try: "abc".find(5)
except TypeError: L(156)
try: (5).to_bytes(0, "big")
except OverflowError: L(157)
try: (-5).to_bytes(2, "big")
except OverflowError: L(158)
try: all(5)
except TypeError: L(159)
try: bin("a")
except TypeError: L(161)
try: bisect.bisect(5, 1)
except TypeError: L(162)
try: open(5.5)
except TypeError: L(163)
try: filter(None)
except TypeError: L(164)
try: ().index(4)
except ValueError: L(167)
try: [1].index(1, 5)
except ValueError: L(168)
try: set() | []
except TypeError: L(169)
try: {} | []
except TypeError: L(170)
try: [] + ()
except TypeError: L(171)
try: {**5}
except TypeError: L(172)
try: [*5]
except TypeError: L(173)
try: print(*5)
except TypeError: L(174)
