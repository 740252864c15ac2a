"""The pages as they are sent: named in advance, packed, kept as long as they may be, and light."""

import gzip
import re
import struct
from pathlib import Path

import httpx
import pytest

from app.domain.words import Language, Role
from app.live.views import AUDIENCES
from app.web.documents import STATIC
from tests.web.visit import PLENARY, Visit

KILOBYTE = 1000
LIGHT = 60 * KILOBYTE


def named(page: httpx.Response, *kinds: str) -> list[str]:
    """The files that a page names: scripts, sheets, fonts."""
    found = re.findall(r'(?:href|src)="/(assets/[^"]+)"', page.text)
    return [file for file in found if Path(file).suffix in kinds]


@pytest.mark.parametrize("view", AUDIENCES)
def test_a_page_names_what_its_view_needs_and_the_words_of_its_language(
    visit: Visit, view: Role
) -> None:
    page = visit().get(f"/{view}?lang=ar")
    assert 'lang="ar" dir="rtl"' in page.text
    files = named(page, ".js", ".css", ".woff2")
    assert len(files) == len(set(files))
    assert all((STATIC / file).is_file() for file in files)
    names = " ".join(files)
    assert f"/{view.capitalize()}-" in names
    assert "/ar-" in names
    assert "/en-" not in names
    assert "noto-sans-arabic-arabic" in names
    outline = 'class="opening" hidden' if view is Role.DISPLAY else 'class="opening" aria-hidden'
    assert outline in page.text
    others = [other for other in AUDIENCES if other is not view]
    assert not any(f"/{other.capitalize()}-" in names for other in others)


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("", "", "en"),
        ("", "de-AT, fr-CA;q=0.8", "fr"),
        ("?lang=zh", "fr", "zh"),
        ("?lang=ru,en", "fr", "ru"),
        ("?lang=klingon", "es-419", "es"),
    ],
)
def test_a_page_begins_in_the_language_that_is_asked_for(
    visit: Visit, query: str, accepted: str, language: str
) -> None:
    page = visit().get(f"/public{query}", headers={"Accept-Language": accepted})
    assert f'<html lang="{language}" dir="ltr">' in page.text
    assert page.headers["vary"] == "Accept-Language"


def test_a_page_is_asked_for_anew_each_time_and_sent_only_when_it_has_changed(visit: Visit) -> None:
    page = visit().get("/public")
    assert page.headers["cache-control"] == "no-cache"
    again = visit().get("/public", headers={"If-None-Match": page.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("packing", ["br", "gzip"])
def test_text_goes_out_packed_and_is_kept_for_ever(visit: Visit, packing: str) -> None:
    for file in named(visit().get("/public"), ".js", ".css"):
        answer = visit().get(f"/{file}", headers={"Accept-Encoding": packing})
        assert answer.headers["content-encoding"] == packing
        assert answer.headers["vary"] == "Accept-Encoding"
        assert answer.headers["content-type"].startswith(("text/javascript", "text/css"))
        assert "immutable" in answer.headers["cache-control"]
        sent = int(answer.headers["content-length"])
        assert sent < (STATIC / file).stat().st_size


def test_who_takes_no_packing_gets_the_plain_text(visit: Visit) -> None:
    file = named(visit().get("/public"), ".js")[0]
    answer = visit().get(f"/{file}", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in answer.headers
    assert answer.content == (STATIC / file).read_bytes()


def test_an_asset_that_one_has_is_not_sent_again(visit: Visit) -> None:
    file = named(visit().get("/public"), ".woff2")[0]
    tag = visit().get(f"/{file}").headers["etag"]
    again = visit().get(f"/{file}", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path", ["index.html", "nothing.js", "", "..%2Findex.html", "a/../b.js", "%00", "a" * 3000]
)
def test_the_assets_are_those_of_one_folder_and_nothing_else(visit: Visit, path: str) -> None:
    answer = visit().get(f"/assets/{path}")
    assert answer.status_code == 404
    assert visit().post(f"/assets/{path}").status_code in (404, 405)


@pytest.mark.parametrize("language", Language)
def test_the_public_page_needs_less_than_sixty_kilobytes_of_script(
    visit: Visit, language: Language
) -> None:
    page = visit().get(f"/public?lang={language}")
    scripts = named(page, ".js")
    assert scripts
    packed = sum(len(gzip.compress((STATIC / file).read_bytes(), 9)) for file in scripts)
    assert packed < LIGHT, f"{packed} bytes in {scripts}"


@pytest.mark.parametrize(
    "path", ["nothing", "a" * 300, "a" * 3000, "..", ".", "%00", "%ff", "a%2Fb"]
)
def test_no_other_address_is_a_page(visit: Visit, path: str) -> None:
    answer = visit().get(f"/{path}")
    assert answer.status_code in (200, 404)
    assert answer.status_code == 404 or not answer.request.url.path.strip("/"), path


@pytest.mark.parametrize(
    "path", ["/", "/chair", "/healthz", "/readyz", "/api/openapi.json", PLENARY]
)
def test_head_says_what_get_would_say_and_sends_nothing(visit: Visit, path: str) -> None:
    """RFC 9110, section 9.1: proxies and watchdogs ask so."""
    told, whole = visit().head(path), visit().get(path)
    assert (told.status_code, told.content) == (200, b"")
    assert told.headers["content-type"] == whole.headers["content-type"]


def test_head_on_an_asset_tells_its_length(visit: Visit) -> None:
    file = named(visit().get("/public"), ".woff2")[0]
    told = visit().head(f"/{file}")
    assert int(told.headers["content-length"]) == (STATIC / file).stat().st_size


def test_head_on_a_link_signs_nobody_in(visit: Visit) -> None:
    _, token = visit.mint("display")
    answer = visit().head(f"/enter/{token}")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "path", ["/api/session", f"{PLENARY}/journal", "/enter/nobody", "/nowhere"]
)
def test_what_says_nothing_of_being_kept_is_not_kept(visit: Visit, path: str) -> None:
    answer = visit("secretariat").get(path)
    assert answer.headers.get_list("cache-control") == ["no-store"]


def test_the_delegates_page_can_be_installed(visit: Visit) -> None:
    """What browsers ask for before they offer it: a name, where it begins, icons of their size."""
    answer = visit().get("/manifest.webmanifest")
    assert answer.headers["cache-control"] == "no-cache"
    manifest = answer.json()
    assert manifest["name"]
    assert manifest["short_name"]
    assert (manifest["start_url"], manifest["display"]) == ("/delegate", "standalone")
    assert visit().get(manifest["start_url"]).status_code == 200
    sizes = set()
    for icon in manifest["icons"]:
        found = visit().get(icon["src"])
        assert found.headers["content-type"] == icon["type"]
        if icon["type"] == "image/png":
            width, height = struct.unpack(">II", found.content[16:24])
            assert f"{width}x{height}" == icon["sizes"]
            sizes.add((icon["sizes"], icon["purpose"]))
    assert sizes >= {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
