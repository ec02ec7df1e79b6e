class Defaults:
    MODULE = "logging" + "." + "config"
    names = {"start": "listen", "stop": "stopListening"}
