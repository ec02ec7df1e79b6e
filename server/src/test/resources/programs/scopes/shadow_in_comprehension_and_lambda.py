from logging.config import listen

[listen for listen in (print,)]
(lambda listen: listen("inner"))(print)
listen(9030)
{listen: 1 for listen in ("a", "b")}
listen(9031)
