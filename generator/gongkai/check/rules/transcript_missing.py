"""Audio and video come with their words."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Form, Interpretation

RULE = Rule(
    id="GK330",
    name="transcript-missing",
    severity=Severity.ERROR,
    law="国办发〔2016〕80号；无障碍环境建设法第三十二条",
    law_en="State Council Office 80/2016; Law on barrier-free environments art. 32",
    zh="解读形式有“{form}”，没有文字稿。",
    en="There is {form_en}, but no transcript.",
    fix_zh="把音频、视频里说的话写进“文字稿”，或者在正文里用标题“文字稿”列出。",
    fix_en="Write the words into “文字稿”, or below a heading “文字稿” in the text.",
)

_SPOKEN = {Form.AUDIO: "audio", Form.VIDEO: "video"}


def over_record(case: Case) -> Iterator[Finding]:
    """Interpretations in sound or moving pictures."""
    record = case.record
    if not isinstance(record, Interpretation) or record.transcript.strip():
        return
    headings = case.raw.body.headings if case.raw.body else ()
    if any(word in text for _, _, text in headings for word in ("文字稿", "文字实录")):
        return
    for number, form in enumerate(record.forms):
        if form in _SPOKEN:
            yield case.finding(RULE, "解读形式", number, form=form.value, form_en=_SPOKEN[form])
            return
