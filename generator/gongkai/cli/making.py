"""New portals, new documents, schema files: the commands that write for editors."""

from __future__ import annotations

from gongkai.cli.arguments import document_kinds
from gongkai.cli.call import OK, USAGE, Call, UsageError, day_of, portal, spoken, today
from gongkai.say.words import say


def init(call: Call) -> int:
    from gongkai.scaffold import write_portal

    target = call.root / call.args.dir
    if not write_portal(target, today()):
        call.say("exists", path=target)
        return USAGE
    call.say("made", path=target)
    call.say("next-init", path=call.args.dir)
    return OK


def new(call: Call) -> int:
    with spoken(call):
        return _new_document(call)


def _new_document(call: Call) -> int:
    from gongkai.scaffold import write_document

    if call.args.kind not in document_kinds():
        raise UsageError(say("bad-kind", call.lang, kind=call.args.kind, kinds="、".join(document_kinds())))
    portal(call)
    path, made = write_document(call.root, call.args.kind, call.args.name, day_of(call) or today())
    if path is None:
        raise UsageError(say("bad-name", call.lang))
    call.say("made" if made else "exists", path=path.relative_to(call.root))
    return OK if made else USAGE


def schema(call: Call) -> int:
    from gongkai.check.schema import schemas
    from gongkai.scaffold import write_json_files

    portal(call)
    with spoken(call):
        found = schemas()
    write_json_files(call.root / call.args.out, found)
    call.say("schemas", count=len(found), out=call.args.out)
    return OK
