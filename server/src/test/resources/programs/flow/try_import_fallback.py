try:
    from logging.config import listen
except ImportError:
    listen = None

try:
    import no_such_fast_json as json
except ImportError:
    import json

if listen:
    listen(9030)
print(json.dumps([]))
