"""Chinese, in simplified and traditional characters: patterns around quotations."""

from __future__ import annotations

import re
from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.unspaced import Script

_VERB = (
    r"(?P<cue>(?:(?:回应|回應|强调|強調|补充|補充|解释|解釋|坦言|直言|批评|批評|警告|承诺|承諾|感叹|感嘆|"
    r"反问|反問|透露|介绍|介紹|呼吁|呼籲|总结|總結|告诉(?:记者|[^，。：“”]{1,8})|告訴(?:記者|[^，。：“”]{1,8})|对记者|"
    r"表示|指出|认为|認為|写道|寫道|宣布|回答|答道|喊道|笑道|问道|問道|承认|承認|抱怨|回忆|回憶|声称|聲稱|指责|指責)"
    r"(?:说|說|称|稱|道)?|说道|說道|说|說|称|稱|道))"
)
_ROLE = (
    r"发言人|發言人|总统|總統|总理|總理|主席|部长|部長|市长|市長|省长|省長|县长|縣長|局长|局長|院长|院長|"
    r"校长|校長|所长|所長|会长|會長|董事长|董事長|总经理|總經理|经理|经纪人|教授|研究员|研究員|专家|專家|"
    r"记者|記者|律师|律師|医生|醫生|法官|检察官|檢察官|议员|議員|委员|委員|主任|书记|書記|秘书长|秘書長|"
    r"教练|教練|球员|球員|队长|隊長|导演|導演|演员|演員|作家|外长|外長|防长|大使|代表|负责人|負責人|"
    r"居民|村民|农民|農民|渔民|漁民|老师|老師|学生|學生|司机|店主|老板|首相|首席执行官|创始人|工程师|工程師"
)


@cache
def load() -> Language:
    """The Chinese language data, built once.

    Example:
        >>> load().script is None
        False
    """
    return Language(
        code="zh",
        script=Script(
            after=(
                re.compile(
                    rf"[，,]?(?P<source>[^，。；：“”「」、！？\s]{{1,30}}?)(?:还|也|則|则|随后|對此|对此)?{_VERB}"
                ),
            ),
            before=(
                re.compile(
                    rf"(?:[^“”「」。]{{0,60}}?[，,])?(?P<source>[^，。；：“”「」！？]{{1,30}}?)"
                    rf"(?:(?:还|還|也|则|則|曾|随后|隨後|周[一二三四五六日]|星期[一二三四五六日]|\d+日|今天|昨天|当天|"
                    rf"在[^，。“”]{{1,20}}?(?:上|中|时|時|里)|对此|對此|向[^，。“”]{{1,10}}?|进一步|明确))*{_VERB}[，,：:]?$"
                ),
                re.compile(
                    r"(?:据|根据|據|根據)(?P<source>[^，。“”]{1,24}?)(?P<cue>报道|介绍|报导|報導|的说法|称|稱)?[，,]"
                ),
                re.compile(r"(?P<source>[^，。；：“”「」！？]{2,20})(?P<cue>[：:])$"),
            ),
            topic=re.compile(r"(?!)(?P<source>x)"),
            title=re.compile(rf"(?P<role>(?:.*?)(?:{_ROLE}))(?P<name>[^，。\s]{{2,12}})$"),
            pronouns=re.compile(r"他|她|他们|她们|其|该发言人"),
            trim=re.compile(
                r"(?:(?:但是|但|不过|而|对此|同时|随后|此外|另外|今天|昨天|当天|(?:\d+月)?\d+日|周[一二三四五六日])[，,]?)+"
            ),
        ),
    )
