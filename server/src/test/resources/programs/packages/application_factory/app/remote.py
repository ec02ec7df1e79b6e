import logging.config


def install(app):
    app.starters.append(lambda: logging.config.listen(9030))
