"""The door of this stage: which function turns the view of which template into the bytes of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from gongkai.index.annual_docx import annual_docx, request_form
from gongkai.index.annual_xlsx import annual_xlsx
from gongkai.index.calendars import calendar
from gongkai.index.coverage import coverage_csv, coverage_json, coverage_xlsx
from gongkai.index.feeds import atom, rss
from gongkai.index.help_search import help_search
from gongkai.index.manifest import manifest
from gongkai.index.moved import file_gone, moved
from gongkai.index.open_data import document_json, table_csv, table_json, table_xlsx
from gongkai.index.sitemap import robots, sitemap

PRODUCTS: Mapping[str, Callable[[Any], bytes]] = MappingProxyType(
    {
        "rss": rss,
        "atom": atom,
        "calendar": calendar,
        "sitemap": sitemap,
        "robots": robots,
        "manifest": manifest,
        "moved": moved,
        "file-gone": file_gone,
        "data-csv": table_csv,
        "data-json": table_json,
        "data-xlsx": table_xlsx,
        "api": document_json,
        "coverage-json": coverage_json,
        "coverage-csv": coverage_csv,
        "coverage-xlsx": coverage_xlsx,
        "annual-xlsx": annual_xlsx,
        "annual-docx": annual_docx,
        "request-form": request_form,
        "help-search": help_search,
    }
)
