"""Polish first names, and how names are declined."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from newsdoc.quotes.declension import Cases

MALE = """
Adam Adrian Aleksander Albert Alfred Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz Benedykt Bernard Błażej Bogdan
Bogusław Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Dionizy Dominik Donald Edmund
Edward Emil Ernest Eryk Eugeniusz Fabian Feliks Ferdynand Filip Franciszek Fryderyk Gabriel Gerard Grzegorz Gustaw
Henryk Hieronim Hubert Ignacy Igor Ireneusz Iwo Jacek Jakub Jan Janusz Jarosław Jerzy Jeremi Jędrzej Joachim Józef
Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Klaudiusz Konrad Konstanty Kornel Krystian Krzysztof Ksawery
Lech Leon Leonard Leszek Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marceli Marcin Marek Marian Mariusz Mateusz
Maurycy Michał Mieczysław Mikołaj Miłosz Mirosław Nikodem Norbert Olaf Olgierd Oliwier Oskar Patryk Paweł Piotr
Przemysław Radosław Rafał Remigiusz Robert Roman Ryszard Sebastian Seweryn Sławomir Stanisław Stefan Szczepan Szymon
Tadeusz Teodor Tomasz Tymon Tymoteusz Wacław Waldemar Walerian Walenty Wawrzyniec Wiesław Wiktor Wincenty Witold
Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Ziemowit Zygmunt
"""
FEMALE = """
Ada Adela Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Aneta Angelika Aniela Anita Anna Antonina
Apolonia Barbara Beata Bernadetta Bogna Bogumiła Bogusława Bożena Bronisława Cecylia Celina Czesława Dagmara Danuta
Daria Diana Dominika Dorota Edyta Eliza Elżbieta Emilia Eugenia Ewa Ewelina Felicja Franciszka Gabriela Genowefa
Grażyna Halina Hanna Helena Henryka Honorata Ilona Inga Irena Irmina Iwona Iza Izabela Jadwiga Jagoda Janina Joanna
Jolanta Jowita Józefa Judyta Julia Julita Justyna Kaja Kamila Karina Karolina Katarzyna Kazimiera Kinga Klara Klaudia
Kornelia Krystyna Laura Lena Leokadia Lidia Liliana Lucyna Ludmiła Łucja Magda Magdalena Maja Małgorzata Marcelina
Maria Marianna Mariola Marlena Marta Martyna Maryla Matylda Melania Michalina Milena Mirosława Monika Nadia Natalia
Nina Oktawia Ola Olga Oliwia Otylia Patrycja Paula Paulina Pola Regina Renata Roksana Romana Róża Rozalia Sabina Sandra
Sara Stanisława Stefania Stella Sylwia Szymona Teresa Urszula Wanda Weronika Wiesława Wiktoria Wioletta Władysława
Zofia Zuzanna Żaneta
"""
_MALE_GENITIVE = "skiego=ski ckiego=cki dzkiego=dzki ego=y " + " ".join(
    f"{one}ka={one}ek" for one in "bćdfghlłmnńprsśtwzźż"
)
_SURNAMES = {
    "mg": _MALE_GENITIVE + " ki=ka gi=ga y=a li=la ji=ja i=a a=",
    "md": "skiemu=ski ckiemu=cki emu=y owi=",
    "mi": "skim=ski ckim=cki dzkim=dzki ym=y kiem=k giem=g em= ą=a",
    "fg": "skiej=ska ckiej=cka dzkiej=dzka ej=a ki=ka gi=ga y=a li=la ji=ja i=a",
    "fi": "ską=ska cką=cka dzką=dzka ą=a",
    "fa": "ską=ska cką=cka dzką=dzka ą=a ę=a",
}
_CERTAIN = {
    "mg": "skiego=ski ckiego=cki ego=y aka=ak ika=ik yka=yk icza=icz ka=ek",
    "fg": "skiej=ska ckiej=cka ej=a",
}


def _male_forms(name: str) -> list[tuple[str, str]]:
    """The forms of a man's first name and the key of each."""
    if name.endswith(("i", "y")):
        soft = name if name.endswith("i") else name[:-1]
        return [
            (soft + "ego", "mg"),
            (soft + "emu", "md"),
            (soft.removesuffix("i") + ("im" if soft != name[:-1] else "ym"), "mi"),
        ]
    if name.endswith("o"):
        return [(name[:-1] + "ona", "mg")]
    stem = name
    for ending, instead in (("ek", "k"), ("eł", "ł"), ("niec", "ńc")):
        if name.endswith(ending):
            stem = name.removesuffix(ending) + instead
    soft = stem + "i" if stem.endswith(("k", "g")) else stem
    return [(stem + "a", "mg"), (stem + "owi", "md"), (soft + "em", "mi")]


def _female_forms(name: str) -> list[tuple[str, str]]:
    """The forms of a woman's first name and the key of each."""
    stem = name[:-1]
    genitive = stem + ("i" if stem.endswith(("k", "g", "l", "i", "j")) else "y")
    if name.endswith("aja"):
        genitive = name[:-2] + "i"
    return [(genitive, "fg"), (stem + "ą", "fi"), (stem + "ę", "fa")]


@cache
def cases() -> Cases:
    """How Polish names are declined.

    Example:
        >>> from newsdoc.quotes.declension import nominative
        >>> nominative(("Jacka", "Sowy"), cases()), nominative(("Anny", "Lis"), cases())
        (('Jacek', 'Sowa'), ('Anna', 'Lis'))
    """
    nominatives = {name.lower() for name in f"{MALE} {FEMALE}".split()}
    sure: dict[str, tuple[str, str]] = {}
    doubtful: dict[str, tuple[str, str]] = {}
    for names, forms in ((MALE, _male_forms), (FEMALE, _female_forms)):
        for name in names.split():
            for form, key in forms(name):
                low = form.lower()
                (doubtful if low in nominatives else sure).setdefault(low, (name, key))
    return Cases(
        first_names=MappingProxyType(sure),
        doubtful=MappingProxyType(doubtful),
        surnames=_endings(_SURNAMES),
        certain=_endings(_CERTAIN),
        known=frozenset(nominatives),
        places=frozenset(
            [
                "Polski",
                "Warszawy",
                "Krakowa",
                "Łodzi",
                "Wrocławia",
                "Poznania",
                "Gdańska",
                "Szczecina",
                "Lublina",
            ]
        ),
    )


def _endings(table: dict[str, str]) -> MappingProxyType[str, tuple[tuple[str, str], ...]]:
    return MappingProxyType(
        {
            key: tuple(
                (end, instead) for end, _, instead in (one.partition("=") for one in listed.split())
            )
            for key, listed in table.items()
        }
    )
