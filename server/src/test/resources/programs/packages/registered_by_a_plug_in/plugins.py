from registry import plugin


@plugin("audit")
def audit():
    return "audited"
