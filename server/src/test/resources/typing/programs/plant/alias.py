from kit import first, start as run

go = run


def main():
    go(first([80, 9031]))
