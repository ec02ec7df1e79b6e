from kit.channel import Channel


class Panel(Channel):
    title = "panel"

    def serve(self):
        print(self.title)
        return self.open(self.port + 2)
