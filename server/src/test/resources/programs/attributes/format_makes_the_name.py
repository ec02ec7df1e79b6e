"""An object shows itself otherwise where a format asks it, and so brings a name about."""

import logging.config


class Word:
    def __init__(self, stem):
        self.stem = stem

    def __str__(self):
        return self.stem

    def __format__(self, kind):
        return self.stem + {"whole": "en", "past": "ed"}.get(kind, "")


word = Word("list")
print(getattr(logging.config, f"{word}", None))
print(getattr(logging.config, f"{word:past}", None))
getattr(logging.config, f"{word:whole}")(9030)
