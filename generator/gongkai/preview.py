"""A local server that builds on every save and tells open pages to load again."""

from __future__ import annotations

import http.server
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from gongkai.build import Order, Outcome, build
from gongkai.scaffold import theme_folders

_EVENT = "/.gongkai/changes"
_SCRIPT = "/.gongkai/reload.js"
_RELOAD = (
    f"(function(){{var s=new EventSource('{_EVENT}');s.onmessage=function(){{location.reload();}};}})();"
).encode()
_TAG = f'<script src="{_SCRIPT}" defer></script></body>'.encode()


@dataclass(slots=True)
class _Bell:
    """Rings when a build has changed something."""

    count: int = 0
    rung: threading.Condition = field(default_factory=threading.Condition)

    def ring(self) -> None:
        with self.rung:
            self.count += 1
            self.rung.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        with self.rung:
            self.rung.wait_for(lambda: self.count > seen, seconds)
            return self.count


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the output; adds the reload script to pages on their way out, never to the files."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, bell: _Bell, **kwargs: object) -> None:
        self.bell = bell
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not news."""

    def do_GET(self) -> None:
        if self.path == _EVENT:
            self._events()
        elif self.path == _SCRIPT:
            self._send(_RELOAD, "text/javascript")
        elif (page := self._page()) is not None:
            self._send(page, "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _page(self) -> bytes | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix != ".html" or not path.is_file():
            return None
        return path.read_bytes().replace(b"</body>", _TAG, 1)

    def _send(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        seen = self.bell.count
        try:
            while True:
                now = self.bell.wait(seen, 15)
                self.wfile.write(b"data: changed\n\n" if now > seen else b": still here\n\n")
                self.wfile.flush()
                seen = now
        except (BrokenPipeError, ConnectionResetError):
            return


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True


def _watch(order: Order, today: Callable[[], date], built: Callable[[Outcome], None], bell: _Bell) -> None:
    from watchfiles import watch

    logging.getLogger("watchfiles").setLevel(logging.ERROR)
    folders = [order.root / name for name in ("content", "catalogue", "site_config.yml")]
    folders += list(order.theme)
    for _ in watch(*[f for f in folders if f.exists()], debounce=60, step=20, raise_interrupt=False):
        outcome = build(replace(order, today=today()))
        built(outcome)
        if outcome.written or outcome.removed:
            bell.ring()


def serve(
    *,
    root: Path,
    out: Path,
    day: date | None,
    today: Callable[[], date],
    port: int,
    ready: Callable[[int], None],
    built: Callable[[Outcome], None],
) -> int | None:
    """Build, serve on the loopback address, and build again on every save, until interrupted; None: the port is taken."""
    order = Order(root=root, out=out, theme=theme_folders(root), day=day, today=today(), jobs=1)
    bell = _Bell()
    try:
        server = _Server(("127.0.0.1", port), partial(_Handler, directory=str(out), bell=bell))
    except OSError:
        return None
    built(build(order))
    out.mkdir(parents=True, exist_ok=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ready(server.server_address[1])
    try:
        _watch(order, today, built, bell)
    finally:
        server.shutdown()
        server.server_close()
    return 0
