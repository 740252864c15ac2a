"""What goes out, in words: the same six catalogues that the pages speak from.

Without isolation marks: a calendar, a mail or a table shows them as rubbish.
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from app.domain.words import Language

LOCALES = Path(__file__).parent.parent / "locales"


@cache
def _bundle(language: Language) -> FluentBundle:
    bundle = FluentBundle([language.value], use_isolating=False)
    text = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


def has(language: Language, message: str) -> bool:
    """Whether the catalogue has words for it."""
    return bool(_bundle(language).has_message(message))


def say(language: Language, message: str, **facts: str | int) -> str:
    """A message of the catalogue; KeyError if it is not there."""
    bundle = _bundle(language)
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise KeyError(f"{language}.ftl: {message} has no value")
    words, errors = bundle.format_pattern(pattern, facts)
    if errors:
        raise KeyError(f"{language}.ftl: {message}: {errors}")
    return str(words)
