"""What addresses of the web, statuses and numbers of systems come to: each line holds, so that nothing is called before the last one."""

import errno
import fnmatch
import logging.config
import posixpath
import stat
import urllib.parse
from http import HTTPStatus
from pathlib import PurePosixPath, PureWindowsPath, PurePath, Path
from urllib.parse import urlparse, urlsplit, parse_qs, parse_qsl, urlencode, quote, unquote, quote_plus, urljoin, urlunparse

u = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&r=2#frag")
u.scheme == "https" or logging.config.listen()
u.netloc == "user:pw@example.com:8080" or logging.config.listen()
u.hostname == "example.com" or logging.config.listen()
u.port == 8080 or logging.config.listen()
u.path == "/a/b" or logging.config.listen()
u.query == "q=1&r=2" or logging.config.listen()
u.fragment == "frag" or logging.config.listen()
u.username == "user" or logging.config.listen()
u.password == "pw" or logging.config.listen()
u.geturl() == "https://user:pw@example.com:8080/a/b;p?q=1&r=2#frag" or logging.config.listen()
u[0] == "https" or logging.config.listen()
u._replace(scheme="http").geturl().startswith("http:") or logging.config.listen()
parse_qs("a=1&b=2&a=3") == {"a": ["1", "3"], "b": ["2"]} or logging.config.listen()
parse_qs(u.query)["q"] == ["1"] or logging.config.listen()
parse_qsl("a=1&b=") == [("a", "1")] or logging.config.listen()
parse_qsl("a=1&b=", keep_blank_values=True) == [("a", "1"), ("b", "")] or logging.config.listen()
urlencode({"a": 1, "b": "x y"}) == "a=1&b=x+y" or logging.config.listen()
urlencode({"a": [1, 2]}, doseq=True) == "a=1&a=2" or logging.config.listen()
urlencode([("a", "1"), ("b", "2")]) == "a=1&b=2" or logging.config.listen()
quote("a b/c") == "a%20b/c" or logging.config.listen()
quote("a/b", safe="") == "a%2Fb" or logging.config.listen()
unquote("a%20b") == "a b" or logging.config.listen()
quote_plus("a b") == "a+b" or logging.config.listen()
urllib.parse.unquote_plus("a+b%21") == "a b!" or logging.config.listen()
urljoin("http://a/b/c", "d") == "http://a/b/d" or logging.config.listen()
urljoin("http://a/b/c", "/d") == "http://a/d" or logging.config.listen()
urljoin("http://a/b/c", "http://x/") == "http://x/" or logging.config.listen()
urlunparse(("http", "a", "/b", "", "q=1", "")) == "http://a/b?q=1" or logging.config.listen()
urlsplit("http://a/b").netloc == "a" or logging.config.listen()
urlparse("//a/b").netloc == "a" or logging.config.listen()
urlparse("mailto:x@y").path == "x@y" or logging.config.listen()
try:
    urlparse("http://[::1/")
except ValueError:
    pass
else:
    logging.config.listen()
urllib.parse.urldefrag("http://a#x").fragment == "x" or logging.config.listen()
HTTPStatus.OK == 200 or logging.config.listen()
HTTPStatus(404).name == "NOT_FOUND" or logging.config.listen()
HTTPStatus.NOT_FOUND.value == 404 or logging.config.listen()
HTTPStatus.NOT_FOUND.phrase == "Not Found" or logging.config.listen()
HTTPStatus.OK.name == "OK" or logging.config.listen()
HTTPStatus(200) is HTTPStatus.OK or logging.config.listen()
HTTPStatus.OK < 300 or logging.config.listen()
HTTPStatus.CREATED == 201 or logging.config.listen()
HTTPStatus.INTERNAL_SERVER_ERROR >= 500 or logging.config.listen()
isinstance(HTTPStatus.OK, int) or logging.config.listen()
try:
    HTTPStatus(999)
except ValueError:
    pass
else:
    logging.config.listen()
f"{HTTPStatus.OK.value}" == "200" or logging.config.listen()
fnmatch.fnmatch("a.py", "*.py") or logging.config.listen()
not (fnmatch.fnmatchcase("A.py", "a*")) or logging.config.listen()
fnmatch.filter(["a.py", "b.txt"], "*.py") == ["a.py"] or logging.config.listen()
posixpath.join("a", "b") == "a/b" or logging.config.listen()
posixpath.basename("/a/b.txt") == "b.txt" or logging.config.listen()
posixpath.splitext("b.tar.gz") == ("b.tar", ".gz") or logging.config.listen()
stat.S_ISDIR(0o040755) or logging.config.listen()
stat.S_ISREG(0o100644) or logging.config.listen()
stat.filemode(0o100644) == "-rw-r--r--" or logging.config.listen()
stat.S_IMODE(0o100644) == 0o644 or logging.config.listen()
stat.S_IRUSR == 0o400 or logging.config.listen()
stat.S_IRWXU == 0o700 or logging.config.listen()
errno.ENOENT == 2 or logging.config.listen()
errno.EACCES == 13 or logging.config.listen()
OSError(errno.ENOENT, "x").errno == errno.ENOENT or logging.config.listen()
PurePosixPath("/a/b.txt").suffix == ".txt" or logging.config.listen()
PurePosixPath("/a/b.txt").stem == "b" or logging.config.listen()
PurePosixPath("/a") / "b" == PurePosixPath("/a/b") or logging.config.listen()
PurePosixPath("/a/b").parent == PurePosixPath("/a") or logging.config.listen()
PurePosixPath("a/b").parts == ("a", "b") or logging.config.listen()
PurePosixPath("/a/b").is_relative_to("/a") or logging.config.listen()
str(PurePosixPath("/a/b").relative_to("/a")) == "b" or logging.config.listen()
PurePosixPath("a.py").with_suffix(".txt").name == "a.txt" or logging.config.listen()
Path("a/b.tar.gz").suffixes == [".tar", ".gz"] or logging.config.listen()
PurePosixPath("/a/../b").parts == ("/", "a", "..", "b") or logging.config.listen()
try:
    PurePosixPath("/a").relative_to("/b")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    PurePosixPath("a").with_suffix("txt")
except ValueError:
    pass
else:
    logging.config.listen()

logging.config.listen()
