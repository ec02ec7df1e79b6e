"""What paths have in common (library reference, os.path)."""


def commonprefix(list):
    if not list:
        return ""
    least, most = min(list), max(list)
    for at, sign in enumerate(least):
        if sign != most[at]:
            return least[:at]
    return least
