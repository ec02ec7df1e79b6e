import logging.config

hooks = [logging.config.listen]
hooks.clear()
for hook in hooks:
    hook(9030)
