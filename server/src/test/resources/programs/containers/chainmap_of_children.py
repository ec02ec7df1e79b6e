from collections import ChainMap
from logging.config import listen

base = ChainMap({"opener": listen, "name": "base"})
scope = base.new_child({"opener": print})
inner = scope.new_child()
scope["opener"](9030)
scope.parents["opener"](9031)
inner["opener"](9032)
inner["opener"] = listen
inner["opener"](9033)
if scope.parents["name"] == "scope":
    listen(9034)
scope.maps[0]["opener"](9035)
scope.maps[-1]["opener"](9036)
