"""What was built, and what the rules are: the commands that only answer."""

from __future__ import annotations

from gongkai.cli.call import ERRORS, OK, Call, UsageError, portal
from gongkai.model.finding import Rule
from gongkai.say.words import say


def explain(call: Call) -> int:
    from gongkai.say.explanation import explanation
    from gongkai.work.explain import story_of

    portal(call)
    found = story_of(call.root, call.args.url)
    if found is None:
        call.say("no-page", url=call.args.url)
        return ERRORS
    story, inputs = found
    print("\n".join(explanation(story, inputs, call.lang)))
    return OK


def find(call: Call) -> int:
    from gongkai.work.find import find_in

    portal(call)
    found = find_in(call.root / call.args.out, " ".join(call.args.words))
    if not found or not found.first:
        call.say("no-hit" if found else "no-index")
        return ERRORS
    for hit in found.first:
        title = f"{hit.title} — {hit.heading}" if hit.heading else hit.title
        print(f"{title}\n    {'  '.join(filter(None, (hit.kind, hit.number, hit.agency, hit.day, hit.url)))}")
    call.say("hits", total=len(found.hits), full=found.full, shown=len(found.first))
    if found.failed:
        call.say("index-failed", count=found.failed)
    return OK


def rules(call: Call) -> int:
    from gongkai.read.examples import read_examples
    from gongkai.say.rule_pages import rule_index, rule_page, rule_text
    from gongkai.scaffold import write_texts
    from gongkai.work.rulebook import rulebook

    chosen = [_rule_of(call)] if call.args.rule else list(rulebook().values())
    if call.args.out:
        examples = read_examples(call.root / call.args.examples)
        pages = {f"{rule.id}.md": rule_page(rule, examples.get(rule.id)) for rule in chosen}
        write_texts(call.root / call.args.out, pages | {"README.md": rule_index(chosen)})
    else:
        print("\n\n".join(rule_text(rule, call.lang) for rule in chosen))
    return OK


def rule(call: Call) -> int:
    from gongkai.read.regions import levels, profiles
    from gongkai.say.rule_examples import section_of
    from gongkai.say.rule_pages import rule_explained
    from gongkai.scaffold import rule_document

    found = _rule_of(call)
    layers = {**profiles(), **levels()}
    grades = {name: p.severities[found.id].severity for name, p in layers.items() if found.id in p.severities}
    print(rule_explained(found, call.lang, grades, section_of(rule_document(found.id))))
    return OK


def _rule_of(call: Call) -> Rule:
    from gongkai.work.rulebook import rulebook

    try:
        return rulebook()[call.args.rule.upper()]
    except KeyError:
        raise UsageError(say("no-rule", call.lang, id=call.args.rule)) from None
