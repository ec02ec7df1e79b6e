from logging.config import listen

try:
    import thismoduledoesnotexist as backend
except ImportError:
    backend = None

if backend is not None:
    listen(9030)
else:
    listen(9031)
