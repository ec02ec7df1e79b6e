import logging.config

CONFIG = {
    "services": [
        {"name": "web", "start": print},
        {"name": "logging", "start": logging.config.listen},
    ]
}

for service in CONFIG["services"]:
    if service["name"] == "logging":
        service["start"](9030)
next(s for s in CONFIG["services"] if s["name"] == "logging")["start"](9031)
