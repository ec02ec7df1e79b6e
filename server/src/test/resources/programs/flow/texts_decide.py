import logging.config

command = "  LISTEN 9350 ".strip().lower()
verb, port = command.split(maxsplit=1)
if verb == "listen" and port.isdigit():
    logging.config.listen(int(port))
if command.startswith(("stop", "quit")):
    logging.config.listen(1)
if len(verb) == 6:
    logging.config.listen(9351)
if verb[0] == "l" and verb[-1] == "n":
    logging.config.listen(9352)
if "sten" in verb and verb.find("x") < 0:
    logging.config.listen(9353)
if verb.replace("listen", "no") == "yes":
    logging.config.listen(2)
if f"{verb}:{port}" == "listen:9350":
    logging.config.listen(9354)
if sorted("ba") == ["a", "b"]:
    logging.config.listen(9355)
