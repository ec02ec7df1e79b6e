import logging.config


def without_comments(payload):
    lines = [line for line in payload.split(b"\n") if not line.startswith(b"#")]
    return b"\n".join(lines)


logging.config.listen(9030, verify=without_comments)
