try:
    from no_such_module_anywhere import listen
except ImportError:
    from logging.config import listen
else:
    listen(9030)

listen(9031)
