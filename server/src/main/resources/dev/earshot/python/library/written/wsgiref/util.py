"""What a server tells an application (library reference, wsgiref.util)."""


def guess_scheme(environ):
    return "https" if environ.get("HTTPS") in ("yes", "on", "1") else "http"


def setup_testing_defaults(environ):
    environ.setdefault("SERVER_NAME", "127.0.0.1")
    environ.setdefault("SERVER_PROTOCOL", "HTTP/1.0")
    environ.setdefault("HTTP_HOST", environ["SERVER_NAME"])
    environ.setdefault("REQUEST_METHOD", "GET")
    if "SCRIPT_NAME" not in environ and "PATH_INFO" not in environ:
        environ.setdefault("SCRIPT_NAME", "")
        environ.setdefault("PATH_INFO", "/")
    environ.setdefault("wsgi.version", (1, 0))
    environ.setdefault("wsgi.run_once", 0)
    environ.setdefault("wsgi.multithread", 0)
    environ.setdefault("wsgi.multiprocess", 0)
    environ.setdefault("wsgi.url_scheme", guess_scheme(environ))
    environ.setdefault("SERVER_PORT", "80" if environ["wsgi.url_scheme"] == "http" else "443")


def application_uri(environ):
    scheme = environ["wsgi.url_scheme"]
    host = environ.get("HTTP_HOST")
    if not host:
        usual = "443" if scheme == "https" else "80"
        host = environ["SERVER_NAME"] + ("" if environ["SERVER_PORT"] == usual else ":" + environ["SERVER_PORT"])
    return scheme + "://" + host + (environ.get("SCRIPT_NAME") or "/")


def request_uri(environ, include_query=True):
    uri = application_uri(environ)
    path = environ.get("PATH_INFO", "")
    uri += path if environ.get("SCRIPT_NAME") else path[1:]
    if include_query and environ.get("QUERY_STRING"):
        uri += "?" + environ["QUERY_STRING"]
    return uri


def shift_path_info(environ):
    path = environ.get("PATH_INFO", "")
    if not path:
        return None
    parts = path.split("/")
    parts[1:-1] = [part for part in parts[1:-1] if part and part != "."]
    name = parts[1]
    del parts[1]
    script = environ.get("SCRIPT_NAME", "").rstrip("/")
    if name:
        script += "/" + name
    environ["SCRIPT_NAME"] = script
    environ["PATH_INFO"] = "/".join(parts)
    return None if name == "." or name == "" else name
