import logging.config


def with_retries(function, *args, attempts=3):
    for attempt in range(attempts):
        try:
            return function(*args)
        except OSError as error:
            print("attempt", attempt, error)
    return None


with_retries(logging.config.listen, 9030)
with_retries(print, "fine")
