from tools.net.remote import start
import tools.net.local as local

start(9030)
local.start(9031)
