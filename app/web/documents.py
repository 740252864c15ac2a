"""The document of each view: the built page, with all that the view will need already named in it.

A browser then fetches code, style, words and fonts at once instead of one after the other. What is
named follows from the build's own manifest; what is not used is never named.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.domain.words import Language

STATIC = Path(__file__).parents[1] / "static"
ENTRY = "index.html"
FONTS = "node_modules/@fontsource-variable/noto-sans"
LATIN = f"{FONTS}/files/noto-sans-latin-wght-normal.woff2"
SCRIPTS: dict[Language, tuple[str, ...]] = {
    Language.AR: (
        f"{FONTS}-arabic/wght.css",
        f"{FONTS}-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
    ),
    Language.RU: (f"{FONTS}/files/noto-sans-cyrillic-wght-normal.woff2",),
    Language.ZH: (f"{FONTS}-sc/wght.css",),
}
"""What a script needs beside Latin: the sheet of its font, and the file that every page uses."""
LINKS = {
    ".js": '<link rel="modulepreload" crossorigin href="/{}">',
    ".css": '<link rel="stylesheet" crossorigin href="/{}">',
    ".woff2": '<link rel="preload" as="font" type="font/woff2" crossorigin href="/{}">',
}


@dataclass(frozen=True, slots=True)
class Document:
    """A page as it is sent, and its ETag."""

    body: bytes
    tag: str


def is_built() -> bool:
    """Whether there is a page to send."""
    return (STATIC / ENTRY).is_file()


def document(view: str, language: Language) -> Document:
    """The page for a view (empty: whichever the sign-in says) and a language."""
    return _written(view, language, (STATIC / ENTRY).stat().st_mtime_ns)


@lru_cache(maxsize=128)
def _written(view: str, language: Language, _built: int) -> Document:
    manifest: dict[str, Any] = json.loads((STATIC / "manifest.json").read_text(encoding="utf-8"))
    links = "".join(
        LINKS[Path(file).suffix].format(file) for file in needed(manifest, view, language)
    )
    page = (STATIC / ENTRY).read_text(encoding="utf-8")
    direction = "rtl" if language is Language.AR else "ltr"
    page = page.replace('lang="en" dir="ltr"', f'lang="{language}" dir="{direction}"', 1)
    if view == "display":  # over a video nothing may be drawn before there is something to say
        page = page.replace(' class="opening"', ' class="opening" hidden', 1)
    body = page.replace("</head>", f"{links}</head>", 1).encode()
    return Document(body, f'"{sha256(body).hexdigest()[:32]}"')


def needed(manifest: dict[str, Any], view: str, language: Language) -> list[str]:
    """The files of the build that a view needs in a language, beside those of every page."""
    entries = [f"src/views/{view}/{view.capitalize()}.svelte"] if view else []
    entries += [f"../app/locales/{language}.ftl?{part}" for part in _words(view)]
    entries += [LATIN, *SCRIPTS.get(language, ())]
    files = dict.fromkeys(file for entry in entries for file in _with_imports(manifest, entry))
    own = set(_with_imports(manifest, ENTRY))
    return [file for file in files if file not in own]


def _words(view: str) -> tuple[str, ...]:
    """The parts of the catalogue that a view says: the public page is to be light."""
    return ("common",) if view == "public" else ("common", "work")


def _with_imports(manifest: dict[str, Any], entry: str) -> Iterator[str]:
    """The file of an entry, its sheets, and those of what it imports at once."""
    built = manifest[entry]
    yield built["file"]
    yield from built.get("css", ())
    for other in built.get("imports", ()):
        yield from _with_imports(manifest, other)
