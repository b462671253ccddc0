"""Headless Chromium under Selenium: how it starts, how wide it is, what it says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1280,1600",
    "--lang=zh-CN",
)
PHONE, DESK = 390, 1280
WIDTHS = (PHONE, DESK)


def installed() -> bool:
    return bool(shutil.which("chromium") and shutil.which("chromedriver"))


def version() -> str:
    """`Chromium 156.0.8078.108`; empty without it."""
    told = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=False).stdout
    return " ".join(told.split()[:2])


def start(profile: Path) -> Any:
    """A browser that keeps its console and its network in the log."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver") or ""))


def resize(browser: Any, width: int, height: int = 900) -> None:
    """The true width: a headless window alone is never narrower than about 500 px."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def sideways(browser: Any, width: int) -> int:
    """By how many px the page is wider than `width`."""
    return max(0, int(browser.execute_script("return document.documentElement.scrollWidth")) - width)


def complaints(browser: Any) -> list[str]:
    """What the console said since the last question."""
    return [row["message"] for row in browser.get_log("browser") if row["level"] in ("SEVERE", "WARNING")]
