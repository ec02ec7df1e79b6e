"""Regular expressions of which Java writes some otherwise: each line holds."""

import logging.config

import re
((bool(re.compile(r"[\w!]+", re.ASCII).fullmatch("x"))) == True) or logging.config.listen()

import re
((bool(re.compile(r"[\w!#$%&'*+\-.^`|~:]+").fullmatch("x"))) == True) or logging.config.listen()

import re
((bool(re.fullmatch(r"[a+\-.]+", "x"))) == False) or logging.config.listen()

import re
(([m[1] for m in re.compile(r'\s*([\w!]+?)\s*(?:=\s*("(?:[^\\"]|\\.)*"|[^;\s]*))?(?:\s+|;|$)').finditer('a=1; b=2')]) == ['a', 'b']) or logging.config.listen()

import re
((bool(re.compile("a", re.A).match("a")), bool(re.compile("a", re.I | re.A).match("A"))) == (True, True)) or logging.config.listen()

import re
((bool(re.compile(r"[|~:]").match("~")), bool(re.compile(r"[*+.^`]").match("^"))) == (True, True)) or logging.config.listen()

import re
((bool(re.compile(r"[$%&']").match("&"))) == True) or logging.config.listen()

import re
(([re.match(p, t) is not None for p, t in [(r"[]a]+$", "]a"), (r"[^]]", "]"), (r"(a)(?P<x>b)(?P=x)\1", "abba"), (r"x{,2}$", "xx"), (r"{x}", "{x}"), (r"a{", "a{"), (r"(?#c)a", "a"), (r"(?a)\w", "a"), (r"(?i:A)b", "ab"), (r"\0", "\0"), (r"[\b]", "\b"), (r"(?x) a # )\n b", "ab"), (r"[[a]", "["), (r"(?>a+)b", "aab"), (r"a++b", "aab"), (r"\141", "a"), (r"[\101]", "A"), (r"(?P<n>\d+)-(?P<m>\d+)$", "1-2")]]) == [True, False, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]) or logging.config.listen()

import re
((re.match(r"(?x) [ #]", " ") is not None, re.match(r"a}", "a}") is not None) == (True, True)) or logging.config.listen()

import re
((re.split(r"[,;|&\[\]]+", "a,b;c|d&e[f]")) == ['a', 'b', 'c', 'd', 'e', 'f', '']) or logging.config.listen()

import re
((re.sub(r"\{(\w+)\}", lambda m: m[1].upper(), "a {b} {c}")) == 'a B C') or logging.config.listen()

import re
((re.findall(r"([^=&]+)=([^&]*)", "a=1&b=2")) == [('a', '1'), ('b', '2')]) or logging.config.listen()

logging.config.listen()
