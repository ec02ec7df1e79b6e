def run(source):
    namespace = {"__name__": "script"}
    exec(source, namespace)
    return namespace
