import logging.config

MODE = "quiet"
match MODE:
    case "live":
        logging.config.listen(9030)
    case "quiet" | "silent":
        print("nothing")
    case other:
        logging.config.listen(9031)
