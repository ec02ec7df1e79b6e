"""Sends a logging configuration to a service which waits for one."""

import json
import socket
import struct
import sys

payload = json.dumps(json.load(sys.stdin)).encode()
with socket.create_connection(("localhost", 9030)) as connection:
    connection.sendall(struct.pack(">L", len(payload)) + payload)
