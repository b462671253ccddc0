"""Arguments, the clock, printing and exit codes: nothing else.

Exit codes: 0 all is well; 1 errors were found (what could be published was); 2 wrong usage;
3 nothing was published (a veto, a configuration that cannot be read, a folder that cannot be written);
130 interrupted.
"""

from __future__ import annotations

from gongkai.cli.arguments import FORMATS, parser_for
from gongkai.cli.call import ERRORS, INTERRUPTED, OK, REFUSED, USAGE
from gongkai.cli.run import run

__all__ = ["ERRORS", "FORMATS", "INTERRUPTED", "OK", "REFUSED", "USAGE", "parser_for", "run"]
