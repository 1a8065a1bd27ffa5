"""Frequent short words by language, and scripts that tell a language. Data only; used by `languages`.

The lists hold the commonest function words of news text. Where two languages are close (Danish and
Norwegian, Czech and Slovak, Spanish, Portuguese and Catalan), the words that part them matter most,
so that each list leans on spellings that its neighbour does not have.
"""

from __future__ import annotations

from types import MappingProxyType

_LISTS = {
    "en": "the of and to in a is that for it on with was as by at from this are be have has had not"
    " but they his he she said would were their which who will been or an its when about more",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es"
    " an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum"
    " war haben nur oder aber vor zur bis mehr durch sagte",
    "fr": "le la les de des et en du un une est que qui dans pour au par sur pas plus ne se ce avec"
    " il sont été ont cette son aux mais ou elle ses leur après être était fait comme nous selon",
    "es": "el la los las de y en que del un una por con para se su al es lo no más como sus le o ha"
    " este pero fue han entre está también sobre desde según hasta años dos muy sin porque cuando",
    "pt": "o a os as de e que do da em um uma para com não no na dos das se por mais foi ao como ou"
    " mas são também pelo pela seu sua à nos está até ser já entre após segundo anos ele isso",
    "it": "il la di che e in un una per è del della non con si da al le dei sono ha gli alla nel lo"
    " più ma anche come dal delle i su ad questo nella hanno stato essere dopo degli tra ai era",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door"
    " nog uit naar heeft wordt worden over hij ze deze was werd meer tot geen kan zegt volgens",
    "sv": "och att det i en på som är av för med den till har de inte om ett han men var jag sig från"
    " vi så kan när efter vid också hon ska skulle säger under eller mot där blir nu finns över",
    "da": "og at i det er en til af på for med den de som har ikke der et han var fra sig om men vi"
    " kan efter også blev ved siger jeg hun nu skal mere bliver være eller over end ud havde",
    "no": "og i det er på en som til av for at med har de den ikke et han var fra seg om men vi kan"
    " etter også ble ved sier jeg hun nå skal mer blir være eller over enn ut hadde opp mot",
    "fi": "ja on ei että se oli hän myös mutta kun ovat ole kuin joka sen niin tai jos hänen mukaan"
    " sekä vain jo nyt vuoden mitä tämä ollut sanoo jotka ovat noin kertoo jälkeen",
    "et": "ja on ei et see oli ka kui mis ning aga tema oma kes või ta selle mida pärast veel nii"
    " eesti poolt üle kuid olnud juba väga ütles",
    "lv": "un ir ar par no kas ka uz lai tika arī bet to gan pēc kā vai pie tas tiek nav viņš līdz"
    " gadu gada būs kuri šo bija",
    "lt": "ir kad į yra su iš tai buvo apie bet kaip taip už kuris jis ne prie tik nuo po dėl metų"
    " pat arba nėra sako dar gali savo",
    "pl": "i w na z się nie do że jest to o po jak za od przez dla ale jego tym który co są oraz tego"
    " przed które było także został już może ze być pod powiedział roku",
    "cs": "a v na se je že z s o do k to i by ale za pro jako po podle však od které který jsou bude"
    " ve už také ze byl jeho nebo při která bylo řekl uvedl může",
    "sk": "a v na sa je že z s o do k to aj by ale za pre ako po podľa však od ktoré ktorý sú bude vo"
    " už tiež zo bol jeho alebo pri ktorá bolo povedal uviedol môže",
    "hu": "a az és hogy nem is egy van ez volt meg azt már csak de szerint után vagy mint még ki el"
    " majd lesz között kell amely által ezt aki lehet ha mondta",
    "ro": "de și în a la cu că nu o pe din să un este care mai pentru au fost ce se sunt după prin"
    " dar sau fi lui acest când până între ar spus",
    "hr": "i je u da na se za su od s kao koji koje ne će što bi o te iz ali to nije do samo kako biti"
    " nakon rekao prema bio godine",
    "sl": "in je v da na se za so ki pa z s ne tudi kot bi po ob pri še bo od ali iz do kar ni s"
    " predsednik lahko svoje bil",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ancak ya değil dedi"
    " en o ki göre her iki var oldu olduğunu yeni",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut oleh"
    " telah ada bisa saat atau mereka kata sudah menjadi lebih tahun",
    "vi": "và của là có không được cho các một trong với người những này đã khi từ đến ra về để sẽ tại"
    " theo như năm trên vào sau ông",
    "ca": "el la els les de i en que del un una per amb és al no més com però seva dels ha va han són"
    " també aquest aquesta ser anys sobre fins des entre segons",
    "ru": "и в не на что он с по как это из за к но его от для о так же у они все был или до было при"
    " который также после будет она мы были только году",
    "uk": "і в не на що з та до за як це від у про для його але він також після або й та їх які який"
    " було буде під час цього",
    "bg": "и в на да за от се не е са с че по като това но до при която които той си ще беше след"
    " или бе има във също обаче към",
    "sr": "и је у да на се за су од са као који које не ће што би о те из али то није до само како"
    " после рекао према",
    "ar": "في من على إلى أن عن التي الذي مع هذا هذه كان قال بعد بين ما لا كما وقد أو كل قد ذلك لم حيث"
    " وقال منذ خلال",
    "fa": "در به از که این را با است برای آن می های شد شده خود یک بر تا کرد هم اما نیز گفت بود پس"
    " کرده دارد",
    "ur": "کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس یہ تھا نہیں کر بھی ایک گیا جو تو کہا لیے",
}  # fmt: skip

STOPWORDS: MappingProxyType[str, frozenset[str]] = MappingProxyType(
    {language: frozenset(words.split()) for language, words in _LISTS.items()}
)
"""Function words in lower case, by BCP 47 primary subtag."""

SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("zh", "\u4e00", "\u9fff"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("th", "\u0e00", "\u0e7f"),
    ("ka", "\u10a0", "\u10ff"),
    ("hy", "\u0530", "\u058f"),
)
"""Language that a script stands for, with the first and the last letter of the script. Languages
that share one of these scripts with a much bigger neighbour are told apart by nobody here."""
