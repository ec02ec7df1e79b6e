import logging.config

public = [name for name in vars(logging.config) if not name.startswith("_")]
print("listen" in public, len(public))
documented = {name: getattr(logging.config, name).__doc__ for name in ("listen", "dictConfig")}
print(documented["listen"])
