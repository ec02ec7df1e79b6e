import commands_remote
from registry import COMMANDS, get

get("serve")(9030)
COMMANDS["direct"](9031)
get("echo")(9032)
