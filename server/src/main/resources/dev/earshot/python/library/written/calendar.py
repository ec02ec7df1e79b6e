"""Weeks and months (library reference, calendar)."""

import calendar
import datetime


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self.firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        for day in range(self.firstweekday, self.firstweekday + 7):
            yield day % 7

    def itermonthdays(self, year, month):
        first, days = calendar.monthrange(year, month)
        before = (first - self.firstweekday) % 7
        for _ in range(before):
            yield 0
        yield from range(1, days + 1)
        for _ in range((self.firstweekday - first - days) % 7):
            yield 0

    def itermonthdays2(self, year, month):
        for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, at % 7

    def itermonthdates(self, year, month):
        first, days = calendar.monthrange(year, month)
        before = (first - self.firstweekday) % 7
        start = datetime.date(year, month, 1) - datetime.timedelta(days=before)
        for at in range(before + days + (self.firstweekday - first - days) % 7):
            yield start + datetime.timedelta(days=at)

    def monthdayscalendar(self, year, month):
        days = list(self.itermonthdays(year, month))
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def monthdays2calendar(self, year, month):
        days = list(self.itermonthdays2(year, month))
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        dates = list(self.itermonthdates(year, month))
        return [dates[at:at + 7] for at in range(0, len(dates), 7)]


def monthcalendar(year, month):
    return Calendar().monthdayscalendar(year, month)


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    return (datetime.date(year, month, 1).toordinal() - 719163 + day - 1) * 86400 + hour * 3600 + minute * 60 + second
