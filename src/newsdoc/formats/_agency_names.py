"""Names of news agencies as datelines and bylines print them. Data only.

A name in this list is known to be an agency wherever it stands; others are only taken for one where
the place of a dateline leaves no doubt.
"""

from __future__ import annotations

import re

_NAMES = """
AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|
Thomson Reuters Foundation|Reuters Health|Reuters Breakingviews|UPI|United Press International|
dpa|dpa-AFX|dpa-afx|AFX|APA|KNA|epd|SID|sid|ddp|dapd|dts|sda|SDA|Keystone-SDA|ATS|Keystone-ATS|ANP|
Belga|BELGA|TT|TT-AFP|NTB|Ritzau|STT|FNB|ETA|BNS|LETA|ELTA|PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|AGERPRES|
Mediafax|MEDIAFAX|Hina|HINA|STA|Tanjug|TANJUG|Beta|BETA|FoNet|SRNA|FENA|BTA|MIA|ANSA|AGI|Adnkronos|
Adnkronos/Labitalia|LaPresse|askanews|Italpress|EFE|Europa Press|EUROPA PRESS|EP|Colpisa|Servimedia|
Lusa|LUSA|Agência Brasil|Estadão Conteúdo|Folhapress|Télam|TELAM|Notimex|NOTIMEX|PL|Prensa Latina|
Xinhua|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|YONHAP|KCNA|Bernama|BERNAMA|Antara|ANTARA|PTI|ANI|IANS|
UNI|APP|BSS|UNB|VNA|VNS|PNA|AAP|NZPA|NZ Newswire|CP|The Canadian Press|Canadian Press|La Presse Canadienne|
PA|Press Association|PA Media|TASS|ITAR-TASS|Interfax|INTERFAX|INTERFAX.RU|Interfax.ru|RIA Novosti|Sputnik|Ukrinform|UNIAN|
ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Интерфакс-Украина|Укринформ|Укрінформ|УНІАН|БТА|БГНЕС|Танјуг|Бета|
AA|Anadolu|İHA|DHA|ANKA|IRNA|ISNA|Mehr|Fars|Tasnim|WAM|SPA|QNA|KUNA|BNA|MENA|SANA|NNA|Petra|PETRA|WAFA|
APS|TAP|MAP|LANA|INA|JTA|NAN|PANA|GNA|KNA Kenya|SAPA|APO|ANA|ANA-MPA|ΑΠΕ|ΑΠΕ-ΜΠΕ|CNA|Bloomberg|Dow Jones|
MarketWatch|CNN|BBC|NPR|CBS|NBC|ABC|MCT|TNS|Tribune News Service|NYT|New York Times News Service|
KUNA|IPS|DW|VOA|RFE/RL|Inside Climate News|Religion News Service|RNS|CNS|Baptist Press|BP|
PRNewswire|PR Newswire|PRNewswire-AsiaNet|PRNewswire-FirstCall|PRNewswire-USNewswire|AsiaNet|
Business Wire|BUSINESS WIRE|BUSINESSWIRE|GLOBE NEWSWIRE|GlobeNewswire|Globe Newswire|Newswire|
Marketwired|MARKETWIRED|Marketwire|EQS Newswire|ACCESSWIRE|Accesswire|ots|OTS|OTS.at|news aktuell|CNW|
رويترز|أ ف ب|ا ف ب|فرانس برس|د ب أ|أ ب|الأناضول|وام|واس|قنا|بترا|وفا|سانا|أ ش أ|
ロイター|共同|時事|AFP=時事|聯合ニュース|新华社|新華社|中央社|中新社|中国新闻网|연합뉴스|뉴시스|뉴스1|ภาพข่าว|TTXVN
"""

AGENCIES: frozenset[str] = frozenset(
    name.strip() for name in _NAMES.replace("\n", "").split("|") if name.strip()
)
"""Names as printed; see `is_agency` for how they are compared."""

_ANY_CASE = frozenset(name.casefold() for name in AGENCIES if len(name) > 3)
"""Short names count only in the case that they are written in: "ANI" is an agency, "Ani" a person."""


_BETWEEN = re.compile(r"[/=+]|\s-\s| via |, ")


def is_agency(name: str) -> bool:
    """Whether a name is that of a known agency, or of several ("AP/CBS", "dpa/lsw").

    Example:
        >>> is_agency("Reuters"), is_agency("dpa/lsw"), is_agency("CDU")
        (True, True, False)
    """
    if name in AGENCIES:
        return True
    name = " ".join(name.split())
    if name in AGENCIES or name.casefold() in _ANY_CASE:
        return True
    first = _BETWEEN.split(name, maxsplit=1)[0].strip()
    return first != name and (first in AGENCIES or first.casefold() in _ANY_CASE)
