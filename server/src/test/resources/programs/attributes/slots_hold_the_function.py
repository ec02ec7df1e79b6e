import logging.config


class Hook:
    __slots__ = ("before", "after")

    def __init__(self, before, after=None):
        self.before = before
        self.after = after


hook = Hook(logging.config.listen)
hook.before(9030)
if hook.after:
    hook.after(9031)
hook.after = hook.before
hook.after(9032)
