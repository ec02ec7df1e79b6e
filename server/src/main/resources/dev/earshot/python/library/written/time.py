"""Points in time as tuples (library reference, time)."""

import datetime
from collections import namedtuple

struct_time = namedtuple("struct_time", "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst")


def _tuple(moment, summer):
    first = datetime.date(moment.year, 1, 1)
    return struct_time(
        moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second,
        moment.weekday(), moment.toordinal() - first.toordinal() + 1, summer)


def gmtime(secs=None):
    if secs is None:
        return _now()
    return _tuple(datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=int(secs)), 0)


def _now():
    now = datetime.datetime.now()
    return struct_time(now.year, now.month, now.day, now.hour, now.minute, now.second, now.weekday(), now.day, 0)


def strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    return _tuple(datetime.datetime.strptime(data_string, format), -1)


def strftime(format, t=None):
    if t is None:
        return datetime.datetime.now().strftime(format)
    return datetime.datetime(*t[:6]).strftime(format)
