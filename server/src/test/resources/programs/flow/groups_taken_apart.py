from logging.config import listen

order = []
try:
    raise ExceptionGroup("jobs", [ValueError(1), ExceptionGroup("inner", [KeyError(2), ValueError(3)])])
except* ValueError as group:
    order.append(len(group.exceptions))
    if group.exceptions[1].exceptions[0].args == (3,):
        listen(1)
except* KeyError as group:
    order.append(group.message)
if order == [2, "jobs"]:
    listen(2)

group = ExceptionGroup("mixed", [ValueError("v"), TypeError("t")])
if group.subgroup(ValueError).exceptions[0].args == ("v",) and group.subgroup(OSError) is None:
    listen(3)
matching, rest = group.split(lambda error: isinstance(error, TypeError))
if [type(error).__name__ for error in rest.exceptions] == ["ValueError"] and str(matching) == "mixed (1 sub-exception)":
    listen(4)
if group.derive([KeyError()]).message != "mixed":
    listen(5)

try:
    try:
        raise group
    except* ValueError:
        order.append("taken")
except ExceptionGroup as left:
    if isinstance(left.exceptions[0], TypeError) and order[-1] == "taken":
        listen(6)

for raised in (KeyError("alone"), ExceptionGroup("one", [KeyError("in a group")])):
    try:
        try:
            raise raised
        except* KeyError as caught:
            raise RuntimeError(caught.exceptions[0].args[0])
    except ExceptionGroup as outer:
        if outer.exceptions[0].args == ("in a group",):
            listen(7)
    except RuntimeError as error:
        if error.args == ("alone",):
            listen(8)

try:
    try:
        raise OSError("naked")
    except* ValueError:
        listen(9)
except OSError:
    listen(10)


class Failures(ExceptionGroup):
    pass


try:
    raise Failures("own", [ValueError(1)])
except* ValueError:
    listen(11)
