"""Says how soon a packaged server answers, and what it takes: medians of some starts, to be read, not judged.

    measure.py PROGRAM
"""

import json
import os
import statistics
import subprocess
import sys
import sysconfig
import time

STARTS = 9
MODULE = "import logging.config\n\n\ndef start():\n    logging.config.listen(9999)\n"


def frame(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def read(stream):
    length = 0
    while (line := stream.readline()) != b"\r\n":
        if not line:
            raise EOFError("the server ended")
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return json.loads(stream.read(length))


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def start(program):
    began = time.perf_counter()
    with subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:

        def say(*messages):
            server.stdin.write(b"".join(map(frame, messages)))
            server.stdin.flush()

        def wait(is_it):
            while not is_it(read(server.stdout)):
                pass
            return (time.perf_counter() - began) * 1000

        say({"id": 1, "method": "initialize", "params": {"processId": os.getpid(), "rootUri": None, "capabilities": {}}})
        initialized = wait(lambda message: message.get("id") == 1)
        document = {"uri": "untitled:a.py", "languageId": "python", "version": 1, "text": MODULE}
        say(
            {"method": "initialized", "params": {}},
            {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        )
        found = wait(lambda message: message.get("method") == "textDocument/publishDiagnostics")
        memory = resident_megabytes(server.pid)
        say({"id": 2, "method": "shutdown"}, {"method": "exit"})
        return initialized, found, memory


def scan(program, folder):
    began = time.perf_counter()
    subprocess.run([program, "scan", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.perf_counter() - began) * 1000


program = sys.argv[1]
initialized, found, memory = map(statistics.median, zip(*(start(program) for _ in range(STARTS))))
print(f"from its start to the answer to initialize {initialized:.0f} ms, to the first finding {found:.0f} ms")
print(f"resident memory then {memory:.0f} MB")
library = sysconfig.get_paths()["stdlib"]
print(f"scan of Python's standard library {statistics.median(scan(program, library) for _ in range(5)):.0f} ms")
