import scripts
from engine import run

run(scripts.HELLO)
run(scripts.REMOTE)
