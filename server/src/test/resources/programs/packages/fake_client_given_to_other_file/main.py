from service import Service


class Fake:
    def listen(self, port):
        return f"fake {port}"


print(Service(Fake()).open(9030))
