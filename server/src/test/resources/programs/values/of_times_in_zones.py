"""What times in zones come to: each line holds, so that nothing is called before the last one."""

import logging.config
from datetime import datetime, timezone, timedelta, date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

utc = datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc)
utc.isoformat() == "2024-01-15T12:00:00+00:00" or logging.config.listen()
str(utc) == "2024-01-15 12:00:00+00:00" or logging.config.listen()
utc.tzinfo is timezone.utc or logging.config.listen()
utc.tzinfo == timezone.utc or logging.config.listen()
utc.tzinfo is not None or logging.config.listen()
utc.utcoffset() == timedelta(0) or logging.config.listen()
utc.timestamp() == 1705320000.0 or logging.config.listen()
utc.astimezone(ZoneInfo("Europe/Berlin")).hour == 13 or logging.config.listen()
utc.astimezone(ZoneInfo("America/New_York")).isoformat() == "2024-01-15T07:00:00-05:00" or logging.config.listen()
datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")).utcoffset() == timedelta(hours=2) or logging.config.listen()
datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")).dst() == timedelta(hours=1) or logging.config.listen()
datetime(2024, 1, 1, tzinfo=ZoneInfo("UTC")) == datetime(2024, 1, 1, tzinfo=timezone.utc) or logging.config.listen()
datetime.fromtimestamp(0, tz=timezone.utc) == datetime(1970, 1, 1, tzinfo=timezone.utc) or logging.config.listen()
datetime.fromtimestamp(0, timezone.utc).year == 1970 or logging.config.listen()
datetime.utcfromtimestamp(0) == datetime(1970, 1, 1) or logging.config.listen()
datetime.fromisoformat("2024-01-15T12:00:00+02:00").utcoffset() == timedelta(hours=2) or logging.config.listen()
datetime.fromisoformat("2024-01-15T12:00:00Z") == utc or logging.config.listen()
datetime.fromisoformat("2024-01-15T14:00:00+02:00") == utc or logging.config.listen()
datetime.fromisoformat("2024-01-15T12:00:00+00:00").tzinfo == timezone.utc or logging.config.listen()
datetime.strptime("2024-01-15 12:00 +0100", "%Y-%m-%d %H:%M %z").utcoffset() == timedelta(hours=1) or logging.config.listen()
timezone(timedelta(hours=5, minutes=30)).utcoffset(None) == timedelta(hours=5, minutes=30) or logging.config.listen()
str(timezone(timedelta(hours=5, minutes=30))) == "UTC+05:30" or logging.config.listen()
str(timezone.utc) == "UTC" or logging.config.listen()
timezone.utc.tzname(None) == "UTC" or logging.config.listen()
str(ZoneInfo("Europe/Berlin")) == "Europe/Berlin" or logging.config.listen()
ZoneInfo("Europe/Berlin").key == "Europe/Berlin" or logging.config.listen()
utc > datetime(2024, 1, 15, 12, 0, tzinfo=timezone(timedelta(hours=1))) or logging.config.listen()
utc - datetime(2024, 1, 15, 12, 0, tzinfo=timezone(timedelta(hours=1))) == timedelta(hours=1) or logging.config.listen()
utc + timedelta(days=1) == datetime(2024, 1, 16, 12, 0, tzinfo=timezone.utc) or logging.config.listen()
(utc + timedelta(days=1)).tzinfo is timezone.utc or logging.config.listen()
utc.replace(tzinfo=None) == datetime(2024, 1, 15, 12) or logging.config.listen()
datetime(2024, 1, 15, 12).replace(tzinfo=timezone.utc) == utc or logging.config.listen()
not (utc == datetime(2024, 1, 15, 12)) or logging.config.listen()
utc.strftime("%Y-%m-%dT%H:%M:%S%z") == "2024-01-15T12:00:00+0000" or logging.config.listen()
utc.strftime("%Z") == "UTC" or logging.config.listen()
utc.date() == date(2024, 1, 15) or logging.config.listen()
utc.time() == time(12) or logging.config.listen()
try:
    ZoneInfo("Mars/Olympus")
except ZoneInfoNotFoundError:
    pass
else:
    logging.config.listen()
try:
    ZoneInfo("Mars/Olympus")
except KeyError:
    pass
else:
    logging.config.listen()
try:
    utc - datetime(2024, 1, 15)
except TypeError:
    pass
else:
    logging.config.listen()
try:
    timezone(timedelta(hours=25))
except ValueError:
    pass
else:
    logging.config.listen()
try:
    datetime.fromisoformat("nope")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    datetime.strptime("2024", "%d")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    date(2024, 2, 30)
except ValueError:
    pass
else:
    logging.config.listen()
try:
    datetime(2024, 13, 1)
except ValueError:
    pass
else:
    logging.config.listen()
try:
    date(9999, 12, 31) + timedelta(days=1)
except OverflowError:
    pass
else:
    logging.config.listen()
datetime(2024, 1, 1).tzinfo is None or logging.config.listen()
repr(date(2024, 1, 2)) == "datetime.date(2024, 1, 2)" or logging.config.listen()
repr(datetime(2024, 1, 2, 3)) == "datetime.datetime(2024, 1, 2, 3, 0)" or logging.config.listen()
repr(timedelta(days=1, hours=2)) == "datetime.timedelta(days=1, seconds=7200)" or logging.config.listen()
date(2024, 1, 15).isocalendar().week == 3 or logging.config.listen()
date(2024, 1, 15).isocalendar()[1] == 3 or logging.config.listen()
date.fromisocalendar(2024, 3, 1) == date(2024, 1, 15) or logging.config.listen()
date(2024, 1, 15).timetuple().tm_yday == 15 or logging.config.listen()
date.min == date(1, 1, 1) or logging.config.listen()
datetime.max.year == 9999 or logging.config.listen()
timedelta(hours=1) > timedelta(minutes=59) or logging.config.listen()
abs(timedelta(days=-1)) == timedelta(days=1) or logging.config.listen()
-timedelta(days=1) == timedelta(days=-1) or logging.config.listen()
timedelta(days=1) / 2 == timedelta(hours=12) or logging.config.listen()
timedelta(days=1) * 1.5 == timedelta(hours=36) or logging.config.listen()
divmod(timedelta(hours=5), timedelta(hours=2)) == (2, timedelta(hours=1)) or logging.config.listen()
sum([timedelta(hours=1)] * 3, timedelta()) == timedelta(hours=3) or logging.config.listen()
timedelta(hours=26).days == 1 or logging.config.listen()
str(timedelta(hours=26)) == "1 day, 2:00:00" or logging.config.listen()
date(2024, 1, 31).strftime("%B %A %j") == "January Wednesday 031" or logging.config.listen()
date(2024, 1, 31).ctime() == "Wed Jan 31 00:00:00 2024" or logging.config.listen()
datetime(2024, 1, 31, 5, 6).isoformat(timespec="seconds") == "2024-01-31T05:06:00" or logging.config.listen()
datetime(2024, 1, 31, 5, 6).isoformat(" ", "minutes") == "2024-01-31 05:06" or logging.config.listen()
datetime(2024, 1, 31, 5, 6).isoformat(sep=" ") == "2024-01-31 05:06:00" or logging.config.listen()
time(5, 6) < time(6) or logging.config.listen()
time.fromisoformat("05:06").minute == 6 or logging.config.listen()
datetime(2024, 5, 5).timetuple()[:3] == (2024, 5, 5) or logging.config.listen()
isinstance(utc, date) or logging.config.listen()

logging.config.listen()
