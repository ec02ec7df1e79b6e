import settings

def apply(argv):
    for a in argv:
        if a == "--quiet":
            settings.VERBOSE = False
        elif a.startswith("--port="):
            settings.PORT = int(a.split("=")[1])
