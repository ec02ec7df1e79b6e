"""Short texts of long objects (library reference, reprlib)."""

from builtins import repr as _whole


class Repr:
    def __init__(self):
        self.maxlevel = 6
        self.maxtuple = 6
        self.maxlist = 6
        self.maxarray = 5
        self.maxdict = 4
        self.maxset = 6
        self.maxfrozenset = 6
        self.maxdeque = 6
        self.maxstring = 30
        self.maxlong = 40
        self.maxother = 30
        self.fillvalue = "..."

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        kind = type(x).__name__.replace(" ", "_")
        own = getattr(self, "repr_" + kind, None)
        return own(x, level) if own is not None else self.repr_instance(x, level)

    def _items(self, items, level, left, right, most, trail=""):
        count = len(items)
        if level <= 0 and count:
            return left + self.fillvalue + right
        shown = [self.repr1(each, level - 1) for each in list(items)[:most]]
        if count > most:
            shown.append(self.fillvalue)
        if count == 1 and trail:
            right = trail + right
        return left + ", ".join(shown) + right

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_set(self, x, level):
        return self._items(sorted(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(sorted(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        shown = [self.repr1(key, level - 1) + ": " + self.repr1(x[key], level - 1) for key in sorted(x)[:self.maxdict]]
        if len(x) > self.maxdict:
            shown.append(self.fillvalue)
        return "{" + ", ".join(shown) + "}"

    def _short(self, text, most):
        if len(text) <= most:
            return text
        left = max(0, (most - 3) // 2)
        right = max(0, most - 3 - left)
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def repr_str(self, x, level):
        text = _whole(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        left = max(0, (self.maxstring - 3) // 2)
        right = max(0, self.maxstring - 3 - left)
        text = _whole(x[:left] + x[len(x) - right:])
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def repr_int(self, x, level):
        return self._short(_whole(x), self.maxlong)

    def repr_instance(self, x, level):
        return self._short(_whole(x), self.maxother)


aRepr = Repr()


repr = aRepr.repr
