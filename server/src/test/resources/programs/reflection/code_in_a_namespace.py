import textwrap

PREPARED = textwrap.dedent(
    """
    from logging.config import listen
    from logging.config import stopListening as stop
    """
)
STARTER = """
import logging.config

thread = logging.config.listen(9031)
names = [logging.config]
"""


def run(code, names):
    exec(compile(code, "<prepared>", "exec"), names)
    return names


names = run(PREPARED, {})
names["listen"](9030)
names["stop"]()
exec(STARTER, names)
names["names"][0].listen(9032)
HELP = "import logging.config; logging.config.listen(9033)"
print(HELP)
