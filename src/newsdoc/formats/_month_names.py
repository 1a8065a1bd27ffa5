"""Names of the months by language, as bylines, datelines and headlines write them. Data only."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

_NAMES = {
    "en": "january february march april may june july august september october november december",
    "en-short": "jan feb mar apr may jun jul aug sep oct nov dec",
    "en-ap": "- - - - - - - - sept - - -",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "de-short": "jan feb mär apr mai jun jul aug sep okt nov dez",
    "de-at": "jänner feber mrz - - - - - sept - - -",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "fr-short": "janv févr mars avr mai juin juil août sept oct nov déc",
    "fr-plain": "- fevrier - - - - - aout - - - decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "es-short": "ene feb mar abr may jun jul ago sep oct nov dic",
    "es-alt": "- - - - - - - - setiembre - - -",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pt-short": "jan fev mar abr mai jun jul ago set out nov dez",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "it-short": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "nl-short": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "no-short": "jan feb mars apr mai juni juli aug sep okt nov des",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta"
    " syyskuuta lokakuuta marraskuuta joulukuuta",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november"
    " detsember",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris"
    " novembris decembris",
    "lv-loc": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī"
    " decembrī",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio"
    " gruodžio",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
    " listopada grudnia",
    "pl-short": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "hu": "január február március április május június július augusztus szeptember október november"
    " december",
    "hu-short": "jan febr márc ápr máj jún júl aug szept okt nov dec",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    " decembrie",
    "ro-short": "ian feb mar apr mai iun iul aug sep oct noi dec",
    "sr-latn": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra"
    " decembra",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga"
    " prosinca",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra"
    " decembra",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ru-short": "янв фев мар апр мая июн июл авг сен окт ноя дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "sr": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου"
    " οκτωβρίου νοεμβρίου δεκεμβρίου",
    "el-short": "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-sy": "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}
_BY_LANGUAGE: dict[str, dict[str, int]] = {}
for _language, _words in _NAMES.items():
    _months = _BY_LANGUAGE.setdefault(_language.partition("-")[0], {})
    for _number, _word in enumerate(_words.split(), 1):
        if _word != "-":
            _months[_word] = _number

MONTHS: MappingProxyType[str, dict[str, int]] = MappingProxyType(_BY_LANGUAGE)
"""Number of the month by its name in lower case without full stop, by BCP 47 primary subtag."""


@lru_cache(maxsize=4096)  # of text from files, so it is bounded
def month_number(name: str, language: str | None = None) -> int | None:
    """The month that a name stands for, 1 to 12, or None.

    Without a language all are asked; a name that means different months in two languages (Polish
    and Croatian "listopada") then gives None.

    Args:
        name: in any case, with or without a full stop.
        language: BCP 47 tag that is asked first; other languages are asked after it, for names of
            months travel (an English story filed with a French dateline).

    Example:
        >>> month_number("Sept."), month_number("mai", "de"), month_number("listopada")
        (9, 5, None)
    """
    key = name.lower().rstrip(".")
    if language is not None:
        own = MONTHS.get(language.lower().partition("-")[0], {}).get(key)
        if own is not None:
            return own
    numbers = {months[key] for months in MONTHS.values() if key in months}
    return numbers.pop() if len(numbers) == 1 else None
