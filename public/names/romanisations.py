"""How letters are read: one table per way of writing Slavic names, each turning a word into sounds.

A sound is one character. Capital letters are sounds that Latin writes with several letters or with a mark:
`A O U` are я ё ю after a consonant, `C` ч, `S` ш, `Z` ж, `D` дз, `J` дж; `x` is х, `h` a letter h that may be г or х.

Sources: the alphabets of Belarusian, Russian and Ukrainian; BGN/PCGN 1947 (Russian), 1979 (Belarusian) and 2019
(Ukrainian); ICAO Doc 9303-3 section 6 (passports); ISO 9:1995; the Belarusian instruction on place names of 2000 and
2007 and Łacinka; the transcription rules of the Duden (German), of PWN (Polish) and of the French press.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping

_VOWELS = "aeiouAOU"


def _table(pairs: str) -> dict[str, str]:
    """`sh:S ch:C` as a table; nothing behind the colon is silence."""
    return {letters: sounds for letters, _colon, sounds in (pair.partition(":") for pair in pairs.split())}


def _letters(written: str, said: str) -> dict[str, str]:
    """Letters that are one sound each."""
    return dict(zip(written, said, strict=True))


CYRILLIC: Mapping[str, str] = {
    **_letters("абвгґджзйклмнопрстуўфхцчшыэ", "abvggdZzjklmnoprstuwfxcCSie"),
    **_table("е:e и:i і:i ї:ji ё:jo є:e я:ja ю:ju ь: ъ: дз:D дж:J щ:SC шч:SC ьо:O"),
    # As the Palladius system writes Chinese.
    **_table("цз:J чж:J"),
    # Letters of Kazakh, Tatar and Serbian; none of them changes a Belarusian, Russian or Ukrainian word.
    **_letters("әөүұқғңһіјљњћђџ", "aouukgnhijlnCJJ"),
}
_SHARED: Mapping[str, str] = {
    **_letters("šśčćžźńłŭěřóęąďťňöüäëïůýş", "SsCCZznlweroeadtnOUaeiuiS"),
    # ISO 9 writes one letter with a mark for each letter of Cyrillic.
    **_table("ŝ:SC â:ja û:ju è:e dž:J dź:D đ:J"),
    **_table("yo:jo ya:ja yu:ju ye:e je:e y:i ß:s æ:e ø:o å:a w:v q:k x:ks ph:f th:t gh:g"),
}
ENGLISH: Mapping[str, str] = {
    **_SHARED,
    **_table("shch:SC sh:S ch:C zh:Z kh:x ts:c tz:c tch:C dz:D dzh:J dj:J j:J"),
    **_table("c:k ck:k ce:se ci:si cy:si ee:i oo:u"),
}
# Polish, Łacinka, Czech, Lithuanian, and the scientific romanisation.
WEST_SLAVIC: Mapping[str, str] = {
    **_SHARED,
    **_table("cz:C sz:S rz:Z prz:pS trz:tS krz:kS szcz:SC šč:SC ż:Z ch:x c:c dz:D dż:J j:j ó:u"),
}
NASAL: Mapping[str, str] = {**WEST_SLAVIC, "ę": "en", "ą": "on"}
GERMAN: Mapping[str, str] = {
    **_SHARED,
    **_table("schtsch:SC tsch:C dsch:J sch:S ch:x z:c tz:c ts:c c:k ck:k ss:s j:j ie:i"),
    **_table("ds:D sj:zj sa:za se:ze si:zi so:zo su:zu ass:as ess:es iss:is oss:os uss:us"),
}
# At the beginning of a word it is с in German as well: Sergej, and Suschtschenko for Сущенко.
GERMAN_S: Mapping[str, str] = {**GERMAN, **_table("sa:sa se:se si:si so:so su:su")}
# German has no letter for ж, and mostly writes it like ш.
GERMAN_ZH: Mapping[str, str] = {**GERMAN, "sch": "Z"}
FRENCH: Mapping[str, str] = {
    **_SHARED,
    **_table("chtch:SC tch:C ch:S dj:J j:Z ou:u gue:ge gui:gi qu:k kh:x ts:c dz:D c:k ss:s"),
}
SPANISH: Mapping[str, str] = {**ENGLISH, "j": "x", "je": "xe"}
TURKIC: Mapping[str, str] = {**_SHARED, **_table("ə:a ş:S ç:C ğ:g c:J x:x q:g j:Z je:Ze kh:x")}
# Chinese in Latin letters, heard as Cyrillic hears it.
PINYIN: Mapping[str, str] = {**_SHARED, **_table("x:s q:c zh:J j:J z:J ch:C sh:S ng:n c:c")}


def _reader(table: Mapping[str, str]) -> Callable[[str], str]:
    """The longest group of letters first."""
    letters = re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))

    def read(word: str) -> str:
        return letters.sub(lambda match: table[match[0]], word)

    return read


_CYRILLIC = re.compile("[\u0400-\u052f]")
_FRENCH_ENDING = re.compile("(?<=[iy]n)e$")
_MARKS = "[šśčćžźńłŭěřęążəğ]"
_LONE_J = "[^aeiou]j|j(?![aeiou])"
# A way of reading is tried where a word holds letters that it reads unlike the others, and none that it never writes.
_WAYS: tuple[tuple[re.Pattern[str], re.Pattern[str], Callable[[str], str]], ...] = tuple(
    (re.compile(signs), re.compile(strangers), _reader(table))
    for table, signs, strangers in (
        (ENGLISH, "", f"{_MARKS}|sch|[cs]z|(?<!^)(?:{_LONE_J})"),
        (WEST_SLAVIC, f"{_MARKS}|[cj]|[srk]z|dz", "kh|sh|zh|sch|tch|[əğ]"),
        (NASAL, "[ęą]", "^$"),
        (GERMAN, "ch|[jz]|[td]s|s[aeiou]|ie", f"{_MARKS}|kh|[sz]h|(?<!s)tch|[cs]z"),
        (GERMAN_S, "^s[aeiou].*(?:sch|tsch)", f"{_MARKS}|kh|[sz]h|[cs]z"),
        (GERMAN_ZH, "(?<![td])sch(?!tsch)", f"{_MARKS}|kh|[sz]h|[cs]z"),
        (FRENCH, "ch|j|ou|gu|qu|[iy]ne$", f"{_MARKS}|sch|sh|zh|w|[cs]z|[^aeiou]j|j$"),
        (SPANISH, "j", f"{_MARKS}|sch|kh|w|[cs]z|{_LONE_J}|[oae]va?$|sk(?:[ai]j|[aiy]$)"),
        (TURKIC, "[əşçğ]", "^$"),
        (PINYIN, "^[xq]|zh|j|ng$", f"{_MARKS}|[^aeiounrg]$|kh|[cs]z|[vwy]"),
    )
)
# Lithuanian gives names an ending of its own, Czech gives women a second one.
_LITHUANIAN = re.compile("(?<=[oeai]v)as$|(?<=sk)is$|(?<=[iy]j)us$|(?<=oj)us$|(?<=i[čc])ius$|(?<=in)as$")
_CZECH = re.compile("(?<=ov|ev|in)ová$")
_read_cyrillic, _read_plainly = _reader(CYRILLIC), _reader(_SHARED)
_LETTERS = {letter for table in (CYRILLIC, _SHARED) for letters in table for letter in letters}
_SOFT = re.compile(f"(?<=[^{_VOWELS}j])[ij]([aou])")
_FIRST_GLIDE = re.compile("^i(?=[aou])")
_GLIDE_AFTER = re.compile(f"(?<=[{_VOWELS}])i(?![{_VOWELS}])")
_GLIDE_BETWEEN = re.compile(f"(?<=[{_VOWELS}])i(?=[{_VOWELS}])")


def readings(word: str) -> frozenset[str]:
    """All ways to say a word of one script in sounds; the word is in lower case, without apostrophes.

    Marks that no table reads are dropped: é is e.
    """
    word = _CZECH.sub("a", word)
    word = "".join(letter if letter in _LETTERS else _bare(letter) for letter in word)
    if _CYRILLIC.search(word):
        return frozenset({_settled(_read_cyrillic(word))})
    at_home = _LITHUANIAN.sub("", word)
    return _readings_of_latin(word) | (_readings_of_latin(at_home) if at_home != word else frozenset())


def _readings_of_latin(word: str) -> frozenset[str]:
    found = {
        _settled(read(word)) for signs, strangers, read in _WAYS if signs.search(word) and not strangers.search(word)
    } or {_settled(_read_plainly(word))}
    if _FRENCH_ENDING.search(word):
        found |= {sounds.removesuffix("e") for sounds in found}
    return frozenset(found)


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[:1]


def _settled(sounds: str) -> str:
    """Glides written alike: `ia`, `ja`, `ya` after a consonant are one sound, `i` after a vowel is й."""
    sounds = _SOFT.sub(lambda match: match[1].upper(), sounds)
    sounds = _GLIDE_BETWEEN.sub("j", _FIRST_GLIDE.sub("j", sounds))
    return _GLIDE_AFTER.sub("j", sounds)
