"""What Python itself refuses ends the way behind it, where somebody waits for that."""
from logging.config import listen


def attempt(step, expected):
    try:
        step()
    except expected:
        return True
    return False


try:
    "port " + 9030
    listen(9030)
except TypeError:
    listen(9031)

try:
    share = 10 // 0
    listen(9032)
except ArithmeticError:
    listen(9033)

try:
    [].pop()
    listen(9034)
except IndexError:
    listen(9035)

try:
    first, second = (1, 2, 3)
    listen(9036)
except ValueError:
    listen(9037)

try:
    None(9030)
    listen(9038)
except TypeError:
    listen(9039)

try:
    {}.pop("port")
    listen(9040)
except KeyError:
    listen(9041)

try:
    float("a port")
    listen(9042)
except ValueError:
    listen(9043)

try:
    len(9044)
    listen(9044)
except TypeError:
    listen(9045)
