import logging.config


def activate(context):
    context.active.append("logs")
    context.thread = logging.config.listen(context.port)
