import kit
import runner

PORT = 9033


def work():
    runner.call(print, "work")
    return runner.call(kit.start, PORT)
