"""What templates and formatters make of texts: each line holds, so that nothing is called before the last one."""

import logging.config
from string import Formatter, Template


class Percent(Template):
    delimiter = "%"


class Dotted(Template):
    idpattern = r"[a-z][\.a-z]*"


class Upper(Template):
    delimiter = "@"
    idpattern = "[A-Z]+"


class Stripped(Template):
    def __init__(self, template):
        super().__init__(template.strip())


Percent("%a and %{b}").substitute(a=1, b=2) == "1 and 2" or logging.config.listen()
Percent("$a %%").substitute(a=1) == "$a %" or logging.config.listen()
Dotted("$a.b").substitute({"a.b": 5}) == "5" or logging.config.listen()
Dotted("$a.b $c").safe_substitute({"a.b": 5}) == "5 $c" or logging.config.listen()
Upper("@AB x").safe_substitute(AB="1") == "1 x" or logging.config.listen()
Stripped(" $a ").substitute(a=1) == "1" or logging.config.listen()
Template("$a $b $a").get_identifiers() == ["a", "b"] or logging.config.listen()
Template("$a $").get_identifiers() == ["a"] or logging.config.listen()
Template("$a $$").is_valid() or logging.config.listen()
not Template("$a $").is_valid() or logging.config.listen()
Template("é $a").substitute(a=1) == "é 1" or logging.config.listen()
Template("$a").template == "$a" or logging.config.listen()
Template("${1}").safe_substitute({"1": 2}) == "${1}" or logging.config.listen()
try:
    Template("${1}").substitute({"1": 2})
except ValueError:
    pass
else:
    logging.config.listen()

formatter = Formatter()
formatter.format("{} {}", 1, 2) == "1 2" or logging.config.listen()
formatter.format("{a!r:>5}", a="x") == "  'x'" or logging.config.listen()
formatter.format("{a:{width}}|", a="x", width=3) == "x  |" or logging.config.listen()
formatter.format("{a[k]} {b[0]} {{}}", a={"k": 5}, b=[7]) == "5 7 {}" or logging.config.listen()
formatter.vformat("{0}{b}", (1,), {"b": 2}) == "12" or logging.config.listen()
[field for _, field, _, _ in formatter.parse("a{b}c{d!r:>3}")] == ["b", "d"] or logging.config.listen()
list(formatter.parse("a{b}{{")) == [("a", "b", "", None), ("{", None, None, None)] or logging.config.listen()
for wrong in ("{a}", "{0}"):
    try:
        formatter.format(wrong)
    except LookupError:
        pass
    else:
        logging.config.listen()


class Lenient(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "none")
        return super().get_value(key, args, kwargs)


class Loud(Formatter):
    def format_field(self, value, spec):
        return str(value).upper() if spec == "up" else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return value + "?" if conversion == "q" else super().convert_field(value, conversion)


class Keeping(Formatter):
    def get_value(self, key, args, kwargs):
        try:
            return super().get_value(key, args, kwargs)
        except KeyError:
            return "{" + key + "}"


class Strict(Formatter):
    def check_unused_args(self, used, args, kwargs):
        self.unused = set(kwargs) - set(used)


Lenient().format("{x}-{y}-{0}", 7, x=1) == "1-none-7" or logging.config.listen()
Loud().format("{a:up}{b:>3}{c!q}{c!r}", a="x", b=1, c="c") == "X  1c?'c'" or logging.config.listen()
Keeping().format("{a} {b}", a=1) == "1 {b}" or logging.config.listen()
strict = Strict()
strict.format("{a}", a=1, b=2) == "1" or logging.config.listen()
strict.unused == {"b"} or logging.config.listen()

logging.config.listen()
