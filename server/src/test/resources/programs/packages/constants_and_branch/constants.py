ROLE = "client"
ROLES = ("client", "server")
