"""HTTP state management (library reference, http.cookies)."""

import re

_ATTRIBUTES = {
    "expires": "expires",
    "path": "Path",
    "comment": "Comment",
    "domain": "Domain",
    "max-age": "Max-Age",
    "secure": "Secure",
    "httponly": "HttpOnly",
    "version": "Version",
    "samesite": "SameSite",
}
_FLAGS = {"secure", "httponly"}
_LEGAL = re.compile(r"[\w!#$%&'*+\-.^`|~:]+", re.ASCII)
_PAIR = re.compile(r'\s*([\w!#%&\'~_`><@,:/$*+\-.^|(){}=\[\]?]+?)\s*(?:=\s*("(?:[^\\"]|\\.)*"|[^;\s]*(?:,\s\d\d-\w{3}-\d+\s[\d:]+\sGMT)?)\s*)?(?:\s+|;|$)', re.ASCII)


class CookieError(Exception):
    pass


def _quoted(text):
    if text == "" or _LEGAL.fullmatch(text):
        return text
    shown = ""
    for sign in text:
        if sign in '"\\':
            shown += "\\" + sign
        elif sign in ",;" or ord(sign) < 32 or ord(sign) > 126:
            shown += "\\%03o" % ord(sign)
        else:
            shown += sign
    return '"' + shown + '"'


def _unquoted(text):
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return re.sub(r"\\([0-3][0-7][0-7]|.)", lambda found: chr(int(found[1], 8)) if len(found[1]) == 3 else found[1], text[1:-1])


class Morsel(dict):
    def __init__(self):
        self._key = None
        self._value = None
        self._coded_value = None
        for name in _ATTRIBUTES:
            dict.__setitem__(self, name, "")

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def __setitem__(self, name, value):
        if name.lower() not in _ATTRIBUTES:
            raise CookieError("Invalid attribute %r" % (name,))
        dict.__setitem__(self, name.lower(), value)

    def isReservedKey(self, name):
        return name.lower() in _ATTRIBUTES

    def set(self, key, value, coded):
        if key.lower() in _ATTRIBUTES:
            raise CookieError("Attempt to set a reserved key %r" % (key,))
        if not _LEGAL.fullmatch(key):
            raise CookieError("Illegal key %r" % (key,))
        self._key = key
        self._value = value
        self._coded_value = coded

    def OutputString(self, attrs=None):
        parts = ["%s=%s" % (self._key, self._coded_value)]
        for name, value in sorted(self.items()):
            if value == "" or name not in (_ATTRIBUTES if attrs is None else attrs):
                continue
            if name in _FLAGS:
                if value:
                    parts.append(_ATTRIBUTES[name])
            elif name == "comment":
                parts.append("%s=%s" % (_ATTRIBUTES[name], _quoted(value)))
            elif name == "max-age" and isinstance(value, int):
                parts.append("%s=%d" % (_ATTRIBUTES[name], value))
            else:
                parts.append("%s=%s" % (_ATTRIBUTES[name], value))
        return "; ".join(parts)

    __str__ = OutputString

    def output(self, attrs=None, header="Set-Cookie:"):
        return header + " " + self.OutputString(attrs)


class BaseCookie(dict):
    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, text):
        return text, text

    def value_encode(self, value):
        return str(value), str(value)

    def _keep(self, key, value, coded):
        morsel = self.get(key) or Morsel()
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._keep(key, *self.value_encode(value))

    def output(self, attrs=None, header="Set-Cookie:", sep="\r\n"):
        return sep.join([morsel.output(attrs, header) for _, morsel in sorted(self.items())])

    __str__ = output

    def load(self, rawdata):
        if not isinstance(rawdata, str):
            for key, value in rawdata.items():
                self[key] = value
            return
        last = None
        for found in _PAIR.finditer(rawdata):
            key = found[1]
            if key[0] == "$":
                if last is not None:
                    last[key[1:]] = found[2]
            elif key.lower() in _ATTRIBUTES and last is not None:
                last[key] = True if found[2] is None and key.lower() in _FLAGS else _unquoted(found[2] or "")
            elif found[2] is not None:
                value, coded = self.value_decode(found[2])
                self._keep(key, value, coded)
                last = self[key]


class SimpleCookie(BaseCookie):
    def value_decode(self, text):
        return _unquoted(text), text

    def value_encode(self, value):
        return str(value), _quoted(str(value))
