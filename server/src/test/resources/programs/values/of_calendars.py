"""What calendars come to: each line holds, so that nothing is called before the last one."""

import calendar
import logging.config

calendar.isleap(2024) or logging.config.listen()
calendar.monthrange(2024, 2) == (3, 29) or logging.config.listen()
calendar.monthrange(2024, 2)[1] == 29 or logging.config.listen()
calendar.month_name[1] == "January" or logging.config.listen()
calendar.day_name[0] == "Monday" or logging.config.listen()
calendar.month_abbr[12] == "Dec" or logging.config.listen()
calendar.day_abbr[6] == "Sun" or logging.config.listen()
list(calendar.month_name)[1:3] == ["January", "February"] or logging.config.listen()
calendar.weekday(2024, 1, 15) == 0 or logging.config.listen()
calendar.MONDAY == 0 or logging.config.listen()
calendar.leapdays(2000, 2025) == 7 or logging.config.listen()
calendar.monthcalendar(2024, 2)[0] == [0, 0, 0, 1, 2, 3, 4] or logging.config.listen()
calendar.timegm((1970, 1, 2, 0, 0, 0)) == 86400 or logging.config.listen()
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError:
    pass
else:
    logging.config.listen()
try:
    calendar.monthrange(2024, 13)
except ValueError:
    pass
else:
    logging.config.listen()

logging.config.listen()
