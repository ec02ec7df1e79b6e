from logging.config import listen

SHARE = 0.75
LIMIT = 1.5e2

if SHARE > 0.5:
    listen(9030)
if SHARE * 100 >= LIMIT:
    listen(9031)
if 7 / 2 == 3.5 and int(3.9) == 3:
    listen(9032)
if round(2.675, 2) == 2.68:
    listen(9033)
if float("0.25") + SHARE == 1:
    listen(9034)
if sum([0.5, 0.5, 1]) != 2:
    listen(9035)
if abs(-2.5) < 2:
    listen(9036)
if divmod(17, 5) == (3, 2) and 2**10 == 1024:
    listen(9037)
if 0.0 or not SHARE:
    listen(9038)
