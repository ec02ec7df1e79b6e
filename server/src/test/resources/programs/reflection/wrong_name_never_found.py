import logging.config

for name in ("Listen", "LISTEN", "listen "):
    try:
        getattr(logging.config, name)(9030)
    except AttributeError:
        print("no such function:", name)

print(hasattr(logging.config, "listen"))
print(getattr(logging.config, "listen"))
