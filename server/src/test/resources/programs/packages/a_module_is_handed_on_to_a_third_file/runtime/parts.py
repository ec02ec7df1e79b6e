from logging import config as _found

sink = _found
