"""Going up: the chrome, the pages and the release; or the finding that says why nothing went up."""

from __future__ import annotations

from pathlib import Path

from gongkai.chrome.stage import refresh_chrome
from gongkai.model.finding import Finding, Settled, settled
from gongkai.plan.library import Library
from gongkai.release.commit import recover
from gongkai.release.faults import BLOCKED
from gongkai.render.faults import TEMPLATE
from gongkai.render.html_page import ThemeError
from gongkai.work.order import Order
from gongkai.work.publish import Published, editorial_sources, publish


def go_up(library: Library, order: Order) -> Published | Settled:
    """A release that was cut short is finished first."""
    try:
        recover(library.db, order.out)
        refresh_chrome(library.db, order.theme, library.site, editorial_sources(library.db))
        return publish(library, order)
    except ThemeError as error:
        return _broken_theme(error)
    except OSError as error:
        return _blocked(error, order.out)


def _blocked(error: OSError, out: Path) -> Settled:
    """An output that cannot be written."""
    reason = error.strerror or str(error)
    name = Path(str(error.filename2 or error.filename or "")).name
    found = Finding(rule=BLOCKED.id, path=out.name, args={"reason": f"{name} {reason}".strip()})
    return settled(found, BLOCKED.severity)


def _broken_theme(error: ThemeError) -> Settled:
    """A template that cannot be rendered."""
    name, line, reason = error.facts
    args: dict[str, str | int] = {"name": name, "number": line, "reason": reason}
    found = Finding(rule=TEMPLATE.id, path=f"theme/templates/{name}", line=line, args=args)
    return settled(found, TEMPLATE.severity)
