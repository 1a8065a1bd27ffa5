"""Arabic: word lists. There are no capitals: first names and offices tell who is somebody."""

from __future__ import annotations

from functools import cache

import attrs

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._arabic_words import (
    CALL,
    COLLECTIVES,
    FEMALE,
    FEMALE_ROLES,
    MALE,
    ORGANISATIONS,
    ROLES,
    SPEAK,
)
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": "هذا هذه ذلك تلك كل بعض هؤلاء أولئك أي أحد إحدى عدة",
    "h": "هو هي هم نحن أنا أنت هما",
    "t": "ان انه انها انهم بان بانه بانها وان وانه وانها إن أن بأن إنه إنها أنه أنها إنهم أنهم بأنه بأنها بأنهم إنني أنني بأنني إننا أننا إنّ أنّ بأنّ أنّه أنّها إنّه إنّها فإن أنهما إنهما",
    "w": "ما مما ممّا عما عمّا وما الذي التي الذين اللذان اللتان اللواتي",
    "q": "ماذا لماذا كيف أين متى هل كم",
    "C": "إذ وإذ إذا عندما بينما لأن لأنه لأنها حيث كي لكي حين حينما كما مثلما لو",
    "c": "و أو ثم لكن ولكن بل لكنه لكنها ولكنه ولكنها",
    "p": """الى والى في من إلى على عن مع بعد قبل خلال أمام ضد حول بين تحت فوق عبر لدى منذ حتى ب ل للصحفيين للصحافيين لوكالة لقناة
        لصحيفة لموقع لإذاعة لتلفزيون لرويترز لبرنامج بشأن بسبب نحو عقب إثر أثناء ضمن دون بدون سوى عند حيال تجاه إزاء رغم
        وفي ومن وعلى وعن وإلى ومع وبعد وقبل وخلال فيما بموجب بمناسبة لدى وراء قرب داخل خارج جراء بفضل باتجاه لمجلة لشبكة
        بـ لـ وبـ ولـ بحضور برفقة فضلا إضافة منه منها فيه فيها عليه عليها له لها لهم إليه إليها به بها عنه عنها معه معها""",
    "a": "كان كانت كانوا قد وقد سوف لقد ولقد يكون تكون وكان وكانت",
    "r": """هكذا وهكذا قوله قولها قولهم قولهما لا لم لن ليس ليست أيضا أيضاً اليوم أمس غدا غداً الآن هنا هناك فقط جدا جداً لاحقا لاحقاً أما سابقا سابقاً حاليا حالياً
        أخيرا أخيراً مجددا مجدداً بدوره بدورها كذلك وكذلك آنفا صباح مساء يوم الماضي المقبل الجاري الفائت ساخرا مازحا بوضوح بحزم
        بغضب بفخر بحسرة باكيا باكية ضاحكا ضاحكة مبتسما مبتسمة غاضبا غاضبة مباشرة رسميا رسمياً علنا علناً""",
    "W": """الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر
        أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول""",
}


_SAYING = """
قال قالت أفاد أفادت ذكر ذكرت أعلن أعلنت أكد أكدت أوضح أوضحت نقل نقلت جاء أشار أشارت صرح صرحت
كشف كشفت نشر نشرت أضاف أضافت بين بينت ورد وردت
"""
_AS_SAID = "".join(
    f", {opening} {verb}"
    for opening in ("حسبما", "حسب ما", "وفق ما", "وفقا لما", "وفقاً لما", "بحسب ما", "على ما")
    for verb in _SAYING.split()
)
"""Phrases before a source: "حسبما أفاد"."""


_PASSIVE = ("نقل", "نشر", "بث", "دون")
"""Verbs whose plural is more often a passive: "نقلوا إلى المستشفى"."""


def _owned(roles: str) -> str:
    """Offices that are somebody's: "محاميه", "مدربتها"."""
    bare = (role for role in roles.split() if not role.startswith("ال"))
    stems = (role[:-1] + "ت" if role.endswith("ة") else role for role in bare)
    return " ".join(stem + ending for stem in stems for ending in ("ه", "ها", "هم"))


def _with_and(forms: str) -> str:
    """Every form also with "and" before it, which Arabic writes with the verb."""
    return " ".join(f"{form} و{form} ف{form}" for form in forms.split())


def _verbs(lines: str, *, objects: bool = False) -> str:
    """Verbs in the form of `verb_table`, from lines of past, present, and participles.

    A past in `ى` or `ا` has its feminine behind a slash: "رأى/رأت".
    """
    made = []
    for line in lines.strip().splitlines():
        finite, _, participles = line.partition("|")
        past, _, present = finite.strip().partition(" ")
        masculine, _, feminine = past.partition("/")
        forms = [masculine, feminine or masculine + "ت"]
        if masculine not in _PASSIVE:
            forms.append(masculine.rstrip("ىا") + "وا")
        for one in present.split():
            forms += [one, "ت" + one[1:], one + "ون"]
        if objects:
            forms += [form + ending for form in forms[:2] for ending in ("ه", "ها", "هم")]
        states = [f"{one} {one}ً {one.removesuffix('ا')}ة" for one in participles.split()]
        made.append(f"{masculine}: {_with_and(' '.join(forms))} || {_with_and(' '.join(states))}")
    return "\n".join(made)


@cache
def load() -> Language:
    """The Arabic language data, built once.

    Example:
        >>> load().forms["وقالت"].lemma
        'قال'
    """
    made = build(
        "ar",
        function_words=_FUNCTION_WORDS,
        speak=_verbs(SPEAK),
        call=_verbs(CALL, objects=True),
        reading="جاء: جاء وجاء",
        according="""وفقا, وفقاً, ووفقا, ووفقاً, بحسب, وبحسب, حسب, وحسب, وفق, ووفق, طبقا, طبقاً, وطبقا, على حد قول,
            على حد تعبير, نقلا عن, نقلاً عن, استنادا إلى, على لسان"""
        + _AS_SAID,
        wording="قوله قولها قولهم قولهما",
        roles=f"{ROLES} {_owned(ROLES)}",
        female_roles=f"{FEMALE_ROLES} {_owned(FEMALE_ROLES)}",
        papers="بيان تقرير وكالة صحيفة دراسة مصدر مصادر قناة موقع التقرير البيان الدراسة الوكالة الصحيفة وثيقة رسالة",
        collectives=COLLECTIVES,
        organisations=ORGANISATIONS,
        courtesy="السيد السيدة الدكتور الدكتورة",
        scare_before="""فيلم كتاب رواية صحيفة شركة مجلة مسرحية ألبوم أغنية مشروع برنامج حزب حركة جماعة مؤسسة منظمة مبادرة حملة
            عملية مسلسل قناة موقع يسمى تسمى باسم المسماة المسمى بعنوان شعار بشعار نادي فندق مطعم سفينة جائزة""",
        no_label="ملاحظة المصدر صورة العنوان",
        male="هو",
        female="هي",
        plural="هم",
        male_names=MALE,
        female_names=FEMALE,
        female_titles="السيدة الدكتورة زوجته زوجة والدته ابنته شقيقته",
        male_titles="السيد زوجها والده ابنه شقيقه",
        drops_pronouns=True,
        suffixed=True,
        caseless="ال",
        # Vowel signs stand inside of words.
        splitter=r"([\w\u064b-\u0652\u0670]+(?:['’.\-‑&@][\w\u064b-\u0652\u0670]+)*|\S)",
    )
    return attrs.evolve(
        made, closing_commas=True, agents=frozenset(("عن",)), relaying=frozenset(("نقل",))
    )
