import remotecontrol


def run(port):
    remotecontrol.listen(port)
