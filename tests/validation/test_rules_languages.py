"""Clean stories of many languages and scripts: nothing to find, by any rule."""

from __future__ import annotations

import json

import pytest

from rule_cases import article_of, outline

STORIES = {
    "ar": (
        "الأمطار تغرق الميناء القديم",
        "قال رئيس البلدية يوم الجمعة إن المضخات صمدت طوال الليل، وإن أحدا لم يصب بأذى.",
        "وأضاف: «سنجتمع يوم الاثنين»، ثم غادر القاعة.",
    ),
    "de": (
        "Regen überflutet den alten Hafen",
        "Der Fluss trat am Freitag über die Ufer, und der alte Hafen stand unter Wasser.",
        "„Das war kein Spaß“, sagte die Bürgermeisterin. „Wir reden am Montag weiter.“",
    ),
    "el": (
        "Η βροχή πλημμύρισε το παλιό λιμάνι",
        "Ο ποταμός υπερχείλισε την Παρασκευή και το παλιό λιμάνι βρέθηκε κάτω από το νερό.",
        "«Οι αντλίες άντεξαν», είπε η δήμαρχος.",
    ),
    "es": (
        "La lluvia inunda el puerto viejo",
        "El río se desbordó el viernes y el puerto viejo quedó bajo el agua.",
        "«Las bombas aguantaron», dijo la alcaldesa. ¿Y el muro? Nadie lo sabe.",
    ),
    "fa": (
        "باران بندر قدیمی را فرا گرفت",
        "رودخانه روز جمعه طغیان کرد و بندر قدیمی زیر آب رفت، اما کسی آسیب ندید.",
        "شهردار می\u200cگوید پمپ\u200cها تمام شب کار کردند.",
    ),
    "fi": (
        "Sade tulvi vanhaan satamaan",
        "Joki nousi yli äyräidensä perjantaina, ja vanha satama jäi veden alle.",
        "”Pumput kestivät”, pormestari sanoi. ”Jatkamme maanantaina.”",
    ),
    "fr": (
        "La pluie inonde le vieux port",
        "La rivière est sortie de son lit vendredi, et le vieux port s’est retrouvé sous l’eau.",
        "« Les pompes ont tenu\xa0», a dit la maire à la presse\xa0: « on verra lundi\xa0».",
    ),
    "he": (
        "הגשם הציף את הנמל הישן",
        "הנהר עלה על גדותיו ביום שישי, והנמל הישן הוצף. איש לא נפגע.",
        "ראש העירייה אמרה כי המשאבות עמדו בעומס כל הלילה.",
    ),
    "hi": (
        "बारिश से पुराने बंदरगाह में बाढ़",
        "शुक्रवार को नदी किनारों से ऊपर बह निकली और पुराना बंदरगाह पानी में डूब गया।",
        "महापौर ने कहा कि पंप रात भर चलते रहे।",
    ),
    "it": (
        "La pioggia allaga il porto vecchio",
        "Il fiume è uscito dagli argini venerdì e il porto vecchio è finito sott’acqua.",
        "«Le pompe hanno retto», ha detto la sindaca. “Si vedrà lunedì”, ha aggiunto.",
    ),
    "ja": (
        "大雨で古い港が浸水、市長「ポンプは持ちこたえた」",
        "川は金曜日に堤防を越え、古い港は水につかった。けが人はいない。",
        "市長は「ポンプは一晩持ちこたえた」と述べた。ＮＨＫとＮＴＴの取材に答えた。",
    ),
    "ko": (
        "폭우로 옛 항구 침수",
        "금요일 강이 범람해 옛 항구가 물에 잠겼다. 다친 사람은 없다.",
        "시장은 “펌프가 밤새 버텼다”고 말했다.",
    ),
    "nb": (
        "Regnet oversvømmer den gamle havnen",
        "Elven gikk over sine bredder fredag, og den gamle havnen sto under vann.",
        "– Pumpene holdt, sier ordføreren. «Vi møtes mandag», legger hun til.",
    ),
    "pl": (
        "Deszcz zalał stary port",
        "W piątek rzeka wystąpiła z brzegów i stary port znalazł się pod wodą.",
        "„Pompy wytrzymały” – powiedziała burmistrz. Nikt nie został ranny.",
    ),
    "pt": (
        "Chuva inunda o porto velho",
        "O rio transbordou na sexta-feira e o porto velho ficou debaixo d’água, disse a irmã dela.",
        "“Não há feridos”, disse a prefeita de SÃO JOÃO. “NÃO”, repetiu.",
    ),
    "ru": (
        "Дождь затопил старый порт",
        "В пятницу река вышла из берегов, и старый порт оказался под водой.",
        "«Насосы выдержали», — сказала мэр. ООН, IT-компании и 5G-сети не пострадали.",
    ),
    "sv": (
        "Regnet svämmar över gamla hamnen",
        "Ån gick över sina bräddar i fredags, och den gamla hamnen stod under vatten.",
        "”Pumparna höll”, säger kommunalrådet. – Vi ses på måndag, säger hon.",
    ),
    "th": (
        "ฝนท่วมท่าเรือเก่า",
        "แม่น้ำเอ่อล้นตลิ่งเมื่อวันศุกร์\u200bและท่าเรือเก่าจมอยู่ใต้น้ำ",
        "นายกเทศมนตรีกล่าวว่าเครื่องสูบน้ำทำงานตลอดคืน",
    ),
    "tr": (
        "Yağmur eski limanı sular altında bıraktı",
        "Nehir cuma günü taştı ve eski liman sular altında kaldı.",
        "Belediye başkanı “Pompalar dayandı” dedi.",
    ),
    "zh": (
        "大雨淹没旧港，市长称水泵整夜运转",
        "周五河水漫过堤岸，旧港被淹。没有人受伤。",
        "市长说：“水泵撑住了。”她还说，周一将开会。",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_clean_story_has_no_findings(language: str) -> None:
    headline, *body = STORIES[language]
    patch = {"language": language, "headline": headline, "body": body}
    assert outline(article_of(json.dumps(patch))) == ""
