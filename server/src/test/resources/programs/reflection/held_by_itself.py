import logging.config
L = logging.config.listen
class A: pass
a = A()
if a.__dict__.get("x"): L(1)
class B:
    x = 3
b = B()
if b.__dict__.get("x"): L(2)
if vars(b).get("x"): L(3)
if "x" in vars(b): L(4)
class G:
    def __get__(self, obj, owner=None):
        return 5
class C:
    x = G()
b = C()
if b.__dict__.get("x"): L(2)
if vars(b).get("x"): L(3)
if "x" in vars(b): L(4)
try:
    vars(b)["x"]
except KeyError:
    L(5)
try:
    vars(b)["x"]
except LookupError as missing:
    if isinstance(missing, AttributeError): L(6)
b.y = 1
if vars(b).pop("y") == 1: L(7)
if vars(b).setdefault("z", 4) == 4: L(9)
if b.z == 4: L(10)
if vars(C).get("x"): L(11)
class D(C): pass
if vars(D).get("x"): L(12)
if D.__dict__.get("y"): L(13)
b.__dict__["x"] = 8
if b.x == 8: L(14)
class S:
    @staticmethod
    def f(): return 1
    @property
    def p(self): return 2
    def m(self): return 3
s = S()
if "f" in vars(s): L(15)
if vars(s).get("p"): L(16)
if "m" in vars(S): L(17)
if vars(S)["m"](s) == 3: L(18)
if vars(S)["f"]() == 1: L(19)
if globals().get("nothing"): L(20)
if globals().get("s"): L(21)
try:
    globals()["nothing"]
except KeyError:
    L(22)

class Field:
    def __init__(self, kind, low=None, high=None):
        self.kind, self.low, self.high = kind, low, high
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name)
    def __set__(self, obj, value):
        value = self.kind(value)
        if self.low is not None and not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be in {self.low}..{self.high}")
        obj.__dict__[self.name] = value
class Settings:
    title = Field(str)
    port = Field(int, 1, 9999)
    def submit(self, form):
        errors = []
        for name, value in form.items():
            try:
                setattr(self, name, value)
            except ValueError as exc:
                errors.append(str(exc))
        return errors
s = Settings()
if s.submit({"title": "Main", "port": "12000"}): L(1)
if not s.submit({"title": "Main", "port": "x"}): L(2)
if s.port: L(3)
if not s.port: L(4)
t = Settings()
if t.port: L(5)
if t.title: L(6)
t.title = 5
if t.title == "5": L(7)
if t.title == 5: L(8)
if t.submit({"title": "No port"}): L(9)
if t.port: L(10)
