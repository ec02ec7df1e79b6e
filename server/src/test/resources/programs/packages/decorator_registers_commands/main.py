import commands
from cli import run

run(["serve", "9030"])
run(["help"])
