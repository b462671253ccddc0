"""JSON-LD in the head of a record's page: schema.org for the kinds that it has a type for.

It says what the page says. It stands inside a script element that no browser executes; `<`, `>` and `&` are written
as escapes, so nothing in it can end that element.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from gongkai.model.agency import Agency
from gongkai.model.gazette import Gazette
from gongkai.model.guide import Guide
from gongkai.model.hearing_notice import HearingNotice
from gongkai.model.interpretation import Interpretation
from gongkai.model.matter import Matter
from gongkai.model.policy import Policy
from gongkai.model.site import SiteConfig
from gongkai.plan.library import Full
from gongkai.plan.views import Link, Tag

_FORCE = {"现行有效": "InForce", "已废止": "NotInForce", "已失效": "NotInForce", "尚未施行": "NotInForce"}
_MEDIA = {
    "CSV": "text/csv",
    "JSON": "application/json",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def _policy(record: Policy, state: Tag | None) -> Mapping[str, Any]:
    return {
        "@type": "Legislation",
        "legislationIdentifier": record.number,
        "legislationDate": record.signed.isoformat(),
        "legislationLegalForce": _FORCE.get(state.label, "") if state else "",
    }


def _hearing(record: HearingNotice) -> Mapping[str, Any]:
    place = {"@type": "Place", "name": record.place, "address": record.place}
    first = record.first_held
    status = "EventCancelled" if record.cancelled else "EventRescheduled" if first else "EventScheduled"
    return {
        "@type": "Event",
        "startDate": _moment(record.held),
        "previousStartDate": _moment(first) if first else "",
        "eventStatus": f"https://schema.org/{status}",
        "location": place,
    }


def _moment(moment: datetime) -> str:
    return f"{moment.isoformat(timespec='minutes')}+08:00"


def _guide(record: Guide) -> Mapping[str, Any]:
    """A service with the places, addresses and phones through which it is had."""
    channels: list[Mapping[str, Any]] = [
        {
            "@type": "ServiceChannel",
            "serviceLocation": {"@type": "Place", "name": place.name, "address": place.address},
        }
        for place in record.places
        if place.name or place.address
    ]
    channels += [
        {"@type": "ServiceChannel", "serviceUrl": access.url}
        for access in record.ways
        if access.url.startswith(("https://", "http://"))
    ]
    limit = record.promised or record.statutory
    return {
        "@type": "GovernmentService",
        "serviceType": record.type.value if record.type else "",
        "identifier": record.code,
        "audience": [{"@type": "Audience", "audienceType": who.value} for who in record.for_whom],
        "availableChannel": channels,
        "serviceOutput": [{"@type": "Thing", "name": result.name} for result in record.results],
        "termsOfService": f"办结时限：{limit.words}" if limit else "",
    }


def _typed(record: Any, state: Tag | None) -> Mapping[str, Any]:
    match record:
        case Policy():
            return _policy(record, state)
        case HearingNotice():
            return _hearing(record)
        case Gazette():
            return {"@type": "PublicationIssue", "issueNumber": str(record.issue)}
        case Guide():
            return _guide(record)
        case Interpretation():
            return {"@type": "Article", "headline": record.title}
        case Matter():
            return {"@type": "GovernmentService", "serviceType": record.field}
    return {}


def linked_data(site: SiteConfig, full: Full, agency: Link, state: Tag | None) -> str:
    """The text of the script element; empty for kinds without a type."""
    typed = _typed(full.record, state)
    if not typed:
        return ""
    publisher = {"@type": "GovernmentOrganization", "name": agency.text or site.host}
    whose = {"GovernmentService": "provider", "Event": "organizer"}.get(typed["@type"], "publisher")
    said = {
        "@context": "https://schema.org",
        **typed,
        "name": full.summary.title,
        "url": site.absolute(full.summary.url),
        whose: publisher,
        "inLanguage": "zh-CN" if whose == "publisher" else "",
        "datePublished": full.summary.day[:10] if whose == "publisher" else "",
    }
    return safe_json({key: value for key, value in said.items() if value})


def organization(site: SiteConfig, agency: Agency, url: str) -> str:
    """The text of the script element for an agency's page, with what the page says of how to reach it."""
    street = {"@type": "PostalAddress", "streetAddress": agency.address, "postalCode": agency.postcode}
    said = {
        "name": agency.name,
        "alternateName": agency.short,
        "url": site.absolute(url),
        "telephone": agency.phone,
        "email": agency.email,
        "address": street if agency.address else None,
    }
    known = {key: value for key, value in said.items() if value}
    return safe_json({"@context": "https://schema.org", "@type": "GovernmentOrganization", **known})


def dataset(site: SiteConfig, title: str, description: str, url: str, files: Iterable[Link]) -> str:
    """The text of the script element for a page whose table can be taken home: each file is a distribution."""
    said = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": title,
        "description": description,
        "url": site.absolute(url),
        "inLanguage": "zh-CN",
        "isAccessibleForFree": True,
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": _MEDIA[file.text], "contentUrl": site.absolute(file.url)}
            for file in files
        ],
    }
    return safe_json(said)


def asked(pairs: Iterable[tuple[str, str]]) -> str:
    """The text of the script element for a page of questions and answers."""
    questions = [
        {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for question, answer in pairs
    ]
    return safe_json({"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions})


def safe_json(value: Mapping[str, Any]) -> str:
    """JSON that can stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(_ESCAPES.get(sign, sign) for sign in text)
