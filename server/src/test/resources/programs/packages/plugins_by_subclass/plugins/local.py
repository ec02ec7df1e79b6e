from plugins import Plugin


class Local(Plugin):
    def activate(self):
        return None
