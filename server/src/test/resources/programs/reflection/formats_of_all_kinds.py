import logging.config
from string import Template

v = 3.14159
name = f"{'listen':>8}|{v:.2f}|{255:#x}|{1_000_000:,}"
if name == "  listen|3.14|0xff|1,000,000":
    logging.config.listen(9030)
if Template("$a-${b}").substitute(a=1, b="x") == "1-x":
    logging.config.listen(9031)
if "%05d %s" % (42, "a") != "00042 a":
    logging.config.listen(9032)
if f"{name!r:.3}" == "'  ":
    logging.config.listen(9033)
