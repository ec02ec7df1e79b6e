import logging.config


def chooser(live):
    if live:
        return logging.config.listen
    return print


chooser(True)(9030)
pick = chooser(live=False)
pick("dry run")
