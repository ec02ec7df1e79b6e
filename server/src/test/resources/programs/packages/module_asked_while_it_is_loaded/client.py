import server

had_it = hasattr(server, "listen")
try:
    from server import run
except ImportError:
    run = None


def relay(port):
    if had_it:
        server.listen(port)
    if run:
        server.listen(port + 1)
