import json
import logging.config
import shlex
import urllib.parse
from string import Template

settings = {"verb": "lis", "end": "ten", "on": False}
getattr(logging.config, Template("$verb${end}").substitute(settings))(9030)
getattr(logging.config, Template("$verb$end").safe_substitute(verb="lis", end="ten"))(9031)

verb, port = shlex.split("listen '9032'")
getattr(logging.config, verb)(int(port))

address = urllib.parse.urlparse("control://here:9033/listen?now=yes")
if address.scheme == "control" and address.port == 9033:
    getattr(logging.config, address.path.strip("/"))(address.port)
if urllib.parse.parse_qs(address.query)["now"] == ["no"]:
    logging.config.listen(9034)

copied = json.loads(json.dumps(settings))
getattr(logging.config, copied["verb"] + copied["end"])(9035)
if copied["on"]:
    logging.config.listen(9036)
