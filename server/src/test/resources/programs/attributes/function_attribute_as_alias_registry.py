import logging.config


def admin():
    pass


admin.start = logging.config.listen
admin.stop = logging.config.stopListening

admin.start(9030)
admin.stop()
