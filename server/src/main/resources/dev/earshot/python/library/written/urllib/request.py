"""Requests before they are sent (library reference, urllib.request)."""

from urllib.parse import unquote, urlsplit


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {}
        self.unredirected_hdrs = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.unverifiable = unverifiable
        self.origin_req_host = origin_req_host or self.host
        if method:
            self.method = method

    @property
    def type(self):
        return urlsplit(self.full_url).scheme

    @property
    def host(self):
        return unquote(urlsplit(self.full_url).netloc)

    @property
    def selector(self):
        parts = urlsplit(self.full_url)
        return parts.path + ("?" + parts.query if parts.query else "")

    @property
    def fragment(self):
        return urlsplit(self.full_url).fragment or None

    def get_method(self):
        return getattr(self, "method", "POST" if self.data is not None else "GET")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())
