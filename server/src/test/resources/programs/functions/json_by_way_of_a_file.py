import io, json
from logging.config import listen

f = io.StringIO()
json.dump({"on": False}, f)
f.seek(0)
if json.load(f)["on"]:
    listen(1)
listen(2)
