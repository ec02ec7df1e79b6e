import logging.config
from dataclasses import dataclass

@dataclass(frozen=True)
class Listen:
    port: int
    secure: bool = True

@dataclass(frozen=True)
class Log:
    text: str

def run(cmds):
    out = []
    for c in cmds:
        match c:
            case Listen(port=p, secure=False):
                logging.config.listen(p)
            case Listen(p) if p > 9100:
                logging.config.listen(p)
            case Listen():
                out.append("skipped")
            case Log(text=str(t)):
                out.append(t.upper())
            case _:
                logging.config.listen(1)
    return out

res = run([Listen(9030), Log("hi"), Listen(9200)])
if res == ["skipped", "HI"]:
    logging.config.listen(9031)
