"""`manage.py names explain "A" "B"`: how two names are read, which keys they are found by, and how alike they are."""

from django.core.management.base import BaseCommand, CommandError, CommandParser

from public.names.keys import exact_keys, near_keys
from public.names.scoring import Pairing, score
from public.names.thresholds import DUPLICATE
from public.names.words import Word, words_of


class Command(BaseCommand):
    help = "Explain how names are read and compared."

    def add_arguments(self, parser: CommandParser) -> None:
        explain = parser.add_subparsers(dest="verb", required=True).add_parser(
            "explain", help="print keys, score and reasons for two names"
        )
        explain.add_argument("left")
        explain.add_argument("right")

    def handle(self, *args: object, left: str, right: str, **options: object) -> None:
        for name in (left, right):
            if not words_of(name):
                raise CommandError(f"“{name}” holds no letter or digit, so there is nothing to compare.")
            self.explain(name)
        found = score(left, right)
        proposed = "proposed as one person" if found.value >= DUPLICATE else "not proposed as one person"
        self.stdout.write(f"score {found.value:.4f}: {found.reason.label}; {proposed} (from {DUPLICATE} on)")
        for pairing in found.pairings:
            self.stdout.write(f"  {_paired(pairing)}")

    def explain(self, name: str) -> None:
        self.stdout.write(name)
        for word in words_of(name):
            self.stdout.write(f"  {word.text}{_kinds(word)}")
            for title, texts in (
                ("said", word.sounds.said),
                ("blurred", word.sounds.blurred),
                ("frame", word.sounds.frames),
                ("given name", word.groups),
                ("sure keys", exact_keys(word)),
                ("near keys", near_keys(word)),
            ):
                if texts:
                    self.stdout.write(f"    {title:<11}{' '.join(sorted(texts))}")


def _kinds(word: Word) -> str:
    kinds = {
        "initial": word.is_initial,
        "particle": word.is_particle,
        "can be a patronymic": word.can_be_patronymic,
    }
    found = ", ".join(kind for kind, is_so in kinds.items() if is_so)
    return f" ({found})" if found else ""


def _paired(pairing: Pairing) -> str:
    if not (pairing.left and pairing.right):
        return f"{pairing.left or pairing.right}: only in one name"
    return f"{pairing.left} ~ {pairing.right}: {pairing.likeness.value:.3f}, {pairing.likeness.reason.label}"
