from logging.config import (
    fileConfig,
    listen as start_listener,
    stopListening,
)

thread = start_listener()
thread.start()
stopListening()
