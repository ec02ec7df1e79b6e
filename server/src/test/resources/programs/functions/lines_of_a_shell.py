import cmd
import logging.config


class Shell(cmd.Cmd):
    opened = ()

    def precmd(self, line):
        return line.lower()

    def do_open(self, port):
        if not port.isdecimal():
            return
        self.opened += (logging.config.listen(int(port)),)

    def do_quit(self, _):
        return True

    def default(self, line):
        print("unknown:", line)


shell = Shell()
for line in ("open x9220", "OPEN 9221", "open", ""):
    shell.onecmd(line)
if shell.opened:
    logging.config.listen(9222)
shell.cmdqueue = ["QUIT", "open 9223"]
shell.cmdloop()
if len(shell.opened) == 0 and len(Shell.opened) == 0:
    logging.config.listen(9224)
