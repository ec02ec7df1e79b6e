import ｌｏｇｇｉｎｇ.config as settings

settings.ｌｉｓｔｅｎ(9030)  # expect: PYTHON-LANG-SEC-104
