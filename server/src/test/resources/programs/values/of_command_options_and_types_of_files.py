"""What `getopt` takes off a command line, and small modules say: each line holds, so that nothing is called before the
last one."""

import getopt
import keyword
import logging.config
import mimetypes
import statistics
import subprocess
import urllib.error
import urllib.parse

getopt.getopt(["-a", "1", "rest", "-b"], "a:b") == ([("-a", "1")], ["rest", "-b"]) or logging.config.listen()
getopt.getopt(["-ba1"], "a:b") == ([("-b", ""), ("-a", "1")], []) or logging.config.listen()
getopt.getopt(["--port=5", "--v"], "v", ["port=", "verbose"]) == (
    [("--port", "5"), ("--verbose", "")], []
) or logging.config.listen()
getopt.getopt(["--port", "5", "--", "-x"], "", ["port="]) == ([("--port", "5")], ["-x"]) or logging.config.listen()
getopt.gnu_getopt(["f", "-v", "g"], "v") == ([("-v", "")], ["f", "g"]) or logging.config.listen()
for line in (["-x"], ["-a"], ["--nope"], ["--verbose=1"]):
    try:
        getopt.getopt(line, "a:", ["verbose"])
    except getopt.GetoptError:
        pass
    else:
        logging.config.listen()

mimetypes.guess_type("a.html") == ("text/html", None) or logging.config.listen()
mimetypes.guess_type("/x.y/a.tar.gz") == ("application/x-tar", "gzip") or logging.config.listen()
mimetypes.guess_type("noext") == (None, None) or logging.config.listen()
mimetypes.guess_type(".png") == (None, None) or logging.config.listen()
mimetypes.guess_extension("text/html") == ".html" or logging.config.listen()
keyword.issoftkeyword("match") or logging.config.listen()

statistics.multimode("aabb") == ["a", "b"] or logging.config.listen()
repr(statistics.variance([1, 2, 3])) == "1" or logging.config.listen()
repr(statistics.variance([1, 2])) == "0.5" or logging.config.listen()
repr(statistics.variance([1.0, 3.0])) == "2.0" or logging.config.listen()
repr(statistics.pvariance([1, 3])) == "1" or logging.config.listen()
urllib.parse.quote_from_bytes(b"a b/\xff") == "a%20b/%FF" or logging.config.listen()
urllib.parse.urlparse("http://h/p")._asdict()["netloc"] == "h" or logging.config.listen()

try:
    raise subprocess.CalledProcessError(3, "cmd", stderr="bad")
except subprocess.CalledProcessError as error:
    error.returncode == 3 or logging.config.listen()
    (error.cmd, error.output, error.stderr) == ("cmd", None, "bad") or logging.config.listen()
try:
    raise subprocess.TimeoutExpired("cmd", 5)
except subprocess.SubprocessError as error:
    error.timeout == 5 or logging.config.listen()
try:
    raise urllib.error.HTTPError("http://h", 404, "Not Found", {}, None)
except urllib.error.URLError as error:
    error.code == 404 or logging.config.listen()
try:
    raise urllib.error.URLError("gone")
except OSError as error:
    error.reason == "gone" or logging.config.listen()
try:
    raise ImportError("x", name="kit")
except ImportError as error:
    error.name == "kit" or logging.config.listen()

logging.config.listen()
