import logging.config

SETTINGS = {"listen": 9030, "start": logging.config.dictConfig, "verify": logging.config.listen}
SETTINGS["start"]({"version": 1})
print(SETTINGS["listen"], SETTINGS["verify"])
for key in SETTINGS:
    print(key)
