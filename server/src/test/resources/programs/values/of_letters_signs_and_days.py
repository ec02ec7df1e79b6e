"""What becomes of letters of other alphabets, of formats that count and number, of numbers of several types, and of parts of days: each line holds, so that nothing is called before the last one."""

import datetime
import logging.config
import statistics

repr("ÄÖ\xad\u200bß\x00") == "'ÄÖ\\xad\\u200bß\\x00'" or logging.config.listen()
repr("→ 😀") == "'→ 😀'" or logging.config.listen()
repr(b"\xe9'") == "b\"\\xe9'\"" or logging.config.listen()
repr("it's \"so\"") == "'it\\'s \"so\"'" or logging.config.listen()
("abc" * -2) == "" or logging.config.listen()
"ǆ".capitalize() == "ǅ" or logging.config.listen()
"ärger".capitalize() == "Ärger" or logging.config.listen()
"{1}{0}".format(1, 2) == "21" or logging.config.listen()
try:
    "{} {0}".format(7)
    logging.config.listen()
except ValueError:
    pass
repr(statistics.mean([100, 10.0])) == "55.0" or logging.config.listen()
repr(statistics.mean([100, 10])) == "55" or logging.config.listen()
half = datetime.timedelta(hours=-5, minutes=30)
datetime.date(2023, 12, 31) - half == datetime.date(2024, 1, 1) or logging.config.listen()
datetime.date(2023, 12, 31) + half == datetime.date(2023, 12, 30) or logging.config.listen()
datetime.date(2023, 12, 31) - datetime.timedelta(hours=30) == datetime.date(2023, 12, 30) or logging.config.listen()
logging.config.listen(9030)
