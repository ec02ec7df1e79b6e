"""Configurations with delimiters, comments, interpolations and converters of a program's own, and what is refused."""

import configparser
import io
import logging.config
import os
import tempfile

shared = configparser.ConfigParser(
    interpolation=configparser.ExtendedInterpolation(), strict=False, default_section="common"
)
shared.read_string("[common]\nhome = /h\n[a]\npath = ${home}/x\n[b]\nfull = ${a:path}/y\nprice = $$5\n[a]\nlast = 2\n")
if shared["b"]["full"] == "/h/x/y" and shared["b"]["price"] == "$5":
    logging.config.listen(1)
else:
    logging.config.listen(2)
if shared.items("a") == [("home", "/h"), ("path", "/h/x"), ("last", "2")] and shared.sections() == ["a", "b"]:
    logging.config.listen(3)
else:
    logging.config.listen(4)
flags = configparser.ConfigParser(allow_no_value=True, delimiters=("=",), inline_comment_prefixes=("#",))
flags.read_file(["[f]", "verbose", "a:b = 1 # one", "lines =", "    x", "", "    y"])
if flags["f"]["verbose"] is None and flags["f"]["a:b"] == "1" and flags["f"]["lines"] == "\nx\n\ny":
    logging.config.listen(5)
else:
    logging.config.listen(6)
lists = configparser.ConfigParser(converters={"list": lambda text: text.split(",")})
lists.read_dict({"s": {"names": "a,b", "port": 80, "on": True}})
if lists.getlist("s", "names") == ["a", "b"] and lists["s"].getlist("gone", fallback=[]) == []:
    logging.config.listen(7)
else:
    logging.config.listen(8)
lists["s"].update({"port": "81", "host": "h"})
if lists["s"].pop("host") == "h" and lists.getint("s", "port") == 81 and "host" not in lists["s"]:
    logging.config.listen(9)
else:
    logging.config.listen(10)
if lists.get("s", "where", vars={"where": "%(port)s!"}) == "81!" and lists["s"].setdefault("new", "1") == "1":
    logging.config.listen(11)
else:
    logging.config.listen(12)
written = io.StringIO()
lists.write(written, space_around_delimiters=False)
if written.getvalue() == "[s]\nnames=a,b\nport=81\non=True\nnew=1\n\n":
    logging.config.listen(13)
else:
    logging.config.listen(14)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "settings.ini")
    with open(path, "w") as file:
        lists.write(file)
    again = configparser.ConfigParser()
    found = again.read([path, os.path.join(folder, "missing.ini")])
    if found == [path] and again["s"].getboolean("on"):
        logging.config.listen(15)
    else:
        logging.config.listen(16)
    if again == lists:
        logging.config.listen(17)
try:
    again.get("s", "gone")
except configparser.NoOptionError as error:
    if (error.option, error.section) == ("gone", "s") and str(error) == "No option 'gone' in section: 's'":
        logging.config.listen(18)
    else:
        logging.config.listen(19)
try:
    configparser.ConfigParser().read_string("[a]\nb = 1\nb = 2")
except configparser.DuplicateOptionError as error:
    if str(error) == "While reading from '<string>' [line  3]: option 'b' in section 'a' already exists":
        logging.config.listen(20)
    else:
        logging.config.listen(21)
wrong = configparser.ConfigParser()
wrong.read_string("[a]\nloop = %(loop)s\nlost = %(gone)s\nsign = 5%\n")
for name, kind in (
    ("loop", configparser.InterpolationDepthError),
    ("lost", configparser.InterpolationMissingOptionError),
    ("sign", configparser.InterpolationSyntaxError),
):
    try:
        wrong.get("a", name)
        logging.config.listen(22)
    except kind as error:
        if error.section == "a":
            logging.config.listen(23)
        else:
            logging.config.listen(24)
try:
    wrong.read_string("[b]\njust words\nkey = 1")
    logging.config.listen(25)
except configparser.ParsingError:
    if wrong["b"]["key"] == "1":
        logging.config.listen(26)
    else:
        logging.config.listen(27)
