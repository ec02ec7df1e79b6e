from logging.config import listen

from options import Options, quiet

options = Options(port=9030, starter=listen)
options.starter(options.port)
quiet.starter(quiet.port)
