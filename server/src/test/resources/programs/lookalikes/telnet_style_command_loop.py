import cmd
import io
import logging.config


class Shell(cmd.Cmd):
    use_rawinput = False

    def do_listen(self, line):
        """listen PORT -- what logging.config.listen would do"""
        self.port = int(line)

    def do_quit(self, line):
        return True


Shell(stdin=io.StringIO(), stdout=io.StringIO()).onecmd("listen 9030")
logging.config.stopListening()
