package dev.earshot.python;

import java.util.Set;

/// The top-level modules of Python's own library, as `sys.stdlib_module_names` has them, without those whose names
/// begin with `_`. It does not know what is in them.
public final class StandardModules {
    private static final Set<String> NAMES = words("""
            abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii
            bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
            compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
            dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
            faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
            gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect
            io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
            mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
            opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
            poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue
            quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
            shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
            sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
            tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize
            tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
            uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
            zipimport zlib zoneinfo
            """);

    /// Those that are loaded, or found, before any folder is looked into.
    private static final Set<String> FIRST = words("""
            abc atexit builtins codecs encodings errno faulthandler gc importlib io itertools marshal os site stat
            sys time zipimport
            """);

    /// Those that some Python from 3.8 to 3.14 has not, or only on some systems, or with some libraries beside it.
    private static final Set<String> NOT_EVERYWHERE = words("""
            aifc annotationlib antigravity asynchat asyncore audioop bz2 cgi cgitb chunk compression crypt ctypes curses
            dbm distutils ensurepip fcntl graphlib grp idlelib imghdr imp lib2to3 lzma mailcap mmap msilib msvcrt
            multiprocessing nis nntplib nt ossaudiodev pipes posix pty pwd readline resource smtpd sndhdr spwd sqlite3
            ssl sunau syslog telnetlib termios this tkinter tomllib tty turtle turtledemo uu venv winreg winsound xdrlib
            zlib zoneinfo
            """);

    /// Modules within the others that are everywhere, as far as they are often imported by their own names.
    private static final Set<String> WITHIN = words("""
            asyncio.events asyncio.exceptions asyncio.locks asyncio.queues asyncio.subprocess asyncio.tasks
            collections.abc concurrent.futures concurrent.futures.thread email.charset email.encoders email.errors
            email.generator email.header email.headerregistry email.message email.mime email.mime.application
            email.mime.base email.mime.image email.mime.multipart email.mime.text email.parser email.policy email.utils
            encodings.idna encodings.utf_8 html.entities html.parser http.client http.cookiejar http.cookies http.server
            importlib.abc importlib.machinery importlib.util json.decoder json.encoder json.tool logging.handlers
            os.path unittest.case unittest.loader unittest.mock unittest.runner unittest.suite urllib.error
            urllib.parse urllib.request urllib.response urllib.robotparser wsgiref.handlers wsgiref.headers
            wsgiref.simple_server wsgiref.util wsgiref.validate xml.dom xml.dom.minidom xml.etree
            xml.etree.ElementTree xml.sax xml.sax.handler xml.sax.saxutils xml.sax.xmlreader xmlrpc.client xmlrpc.server
            """);

    private StandardModules() {}

    public static boolean contains(String name) {
        return NAMES.contains(name);
    }

    /// Whether a module, by its whole name, is there wherever Python is.
    public static boolean isEverywhere(String name) {
        return (NAMES.contains(name) && !NOT_EVERYWHERE.contains(name)) || WITHIN.contains(name);
    }

    /// Whether no file of that name can stand in for the module.
    public static boolean cannotBeShadowed(String name) {
        return FIRST.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
