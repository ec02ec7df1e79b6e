"""What `patch.dict` puts into the environment and among the modules is there while it holds, and all is as before then."""

import logging.config
import os
import sys
import types
from unittest import mock

listen = logging.config.listen

os.environ["EAR_MODE"] = "real"
with mock.patch.dict(os.environ, {"EAR_MODE": "test"}):
    os.environ["EAR_MORE"] = "1"
    if os.environ["EAR_MODE"] == "test":
        listen(1)
if os.environ["EAR_MODE"] == "real":
    listen(2)
if os.environ["EAR_MODE"] == "test":
    listen(3)


@mock.patch.dict("os.environ", {"EAR_MODE": "alone"}, clear=True)
def alone():
    return os.environ["EAR_MODE"], "HOME" in os.environ, os.environ.get("EAR_MORE")


if alone() == ("alone", False, None):
    listen(4)
else:
    listen(5)

fake = types.ModuleType("earshot_fake")
fake.answer = 42
with mock.patch.dict(sys.modules, {"earshot_fake": fake, "json": None}):
    import earshot_fake

    if earshot_fake.answer == 42:
        listen(6)
    try:
        import json
    except ImportError:
        listen(7)
    else:
        listen(8)
import json

if json.loads("1") == 1:
    listen(9)

service = mock.MagicMock()
service.connect.return_value.send.return_value = "sent"
with mock.patch.dict("sys.modules", {"earshot_service": service}):
    from earshot_service import connect

    if connect().send() == "sent":
        listen(10)

memory = {"a": 1}
with mock.patch.dict("__main__.memory", {"b": 2}) as same:
    del memory["a"]
    if same is memory and memory == {"b": 2}:
        listen(11)
if memory == {"a": 1}:
    listen(12)
else:
    listen(13)
if str(mock.call.go(1, key="a")) == "call.go(1, key='a')":
    listen(14)
