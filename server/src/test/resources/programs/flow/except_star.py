import logging.config


def risky(flag):
    try:
        if flag:
            raise ValueError
        logging.config.listen(9030)
    except ValueError:
        logging.config.listen(9031)
    except (KeyError, OSError):
        print("other")
    else:
        logging.config.listen(9032)
    finally:
        logging.config.listen(9033)


risky(True)
risky(False)
try:
    raise ExceptionGroup("g", [ValueError(), KeyError()])
except* ValueError:
    logging.config.listen(9034)
except* KeyError:
    logging.config.listen(9035)
