"""Japanese: patterns around quotations."""

from __future__ import annotations

import re
from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.unspaced import Script

_VERB = (
    r"(?P<cue>(?:述べ|語っ|語り|話し|話す|言っ|言い|言う|説明し|強調し|訴え|指摘し|答え|批判し|主張し|"
    r"発言し|表明し|コメントし|明らかにし|振り返っ|振り返り|喜ん|嘆い|警告し|反論し|呼びかけ|呼び掛け|"
    r"報じ|伝え|書い|書き|つぶやい|叫ん|付け加え|続け|求め|評価し|約束し|謝罪し|強調する|語る|述べる|"
    r"訴える|指摘する|説明する|批判する|主張する|コメント|期待を込め|断言し|否定し|認め|打ち明け)"
    r"(?:ていた|ている|てい|だ|た|て|る)?)"
)
_ROLE = (
    r"氏|さん|様|首相|総理|大統領|知事|市長|町長|村長|区長|議員|大臣|官房長官|長官|外相|財務相|防衛相|"
    r"(?:法務|環境|総務|文科|厚労|農水|経産|国交|経済)相|幹事長|代表|委員長|会長|社長|副社長|理事長|所長|部長|課長|局長|院長|校長|教授|"
    r"准教授|監督|選手|コーチ|主将|医師|弁護士|記者|報道官|広報担当|担当者|容疑者|被告|館長|店長|園長|"
    r"総裁|専務|組合長|研究員|博士|君|ちゃん"
)


@cache
def load() -> Language:
    """The Japanese language data, built once.

    Example:
        >>> load().script is None
        False
    """
    return Language(
        code="ja",
        script=Script(
            courtesy=frozenset(("氏", "さん", "様", "君", "ちゃん")),
            after=(
                re.compile(
                    rf"(?:など)?と、?(?P<source>[^「」『』。、とは]{{1,30}}?)(?:は|が|も)[^「」。]{{0,24}}?{_VERB}"
                ),
                re.compile(rf"(?:など)?と(?P<source>)?[^「」『』。]{{0,24}}?{_VERB}"),
                re.compile(r"(?:など)?(?P<cue>と)(?P<source>[^「」『』。、]{1,24})(?=。|$)"),
                re.compile(r"。?(?P<cue>（)(?P<source>[^（）「」]{2,20})）"),
            ),
            before=(
                re.compile(r"(?P<source>[^「」。]{1,40}?)(?:によると|によれば)(?P<cue>)、?"),
                re.compile(rf"(?P<source>[^「」。、]{{2,30}}?(?:{_ROLE}))(?P<cue>[：:]?)$"),
            ),
            topic=re.compile(
                r"(?:[^「」。、]{0,12}、)?(?P<source>[^「」。、]{1,40}?)(?:は|が|も)[^「」。]{0,50}$"
            ),
            title=re.compile(
                rf"(?:.*の)?(?P<name>[^の\s、]{{1,12}}?)(?:の)?(?P<role>{_ROLE})(?:（[^）]*）)?$"
            ),
            pronouns=re.compile(r"彼|彼女|同氏|同市長|同教授|同議員|本人"),
            trim=re.compile(
                r"(?:(?:これに対し|一方|また|さらに|しかし|その後|\d+日|きょう|昨日|今日|同日)(?:、|に)?)+"
            ),
        ),
    )
