import kit
import target

LEVEL = "info"


def check():
    print(LEVEL)


target.hook = kit.start
