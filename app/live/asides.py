"""What is live but not in the journal: who is connected, what interpreters signal, the forecast.

An aside is the latest word on one subject for one audience. It has no offset and is never
resumed: whoever joins, or has room again, is told what it has not been told, and only the latest.
Of an organ's record nothing depends on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.codec import Json
from app.domain.words import Role
from app.live.channel import Encode, dumps

Audience = tuple[Role, str | None]
"""A role, and the delegation of those to whom the word is said alone."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one audience was last told of one subject, and which word it was."""

    serial: int
    said: Json
    frame: bytes


@dataclass(slots=True)
class Asides:
    """The latest words of one organ, each encoded once."""

    encode: Encode = bytes
    serial: int = 0
    """Of the latest word; a listener that was told up to here has missed nothing."""
    _words: dict[str, dict[Audience, Word]] = field(default_factory=dict)

    def tell(
        self,
        about: str,
        at: str,
        said: Mapping[Role, Json],
        own: Mapping[str, Json] | None = None,
    ) -> set[Audience]:
        """Take in the latest of a subject; the audiences to whom it is news.

        `at` is the conference's time (RFC 3339). `own` holds, by delegation, what only its
        delegates are told, in place of what `said` has for delegates. Who was told of the subject
        before and is not named now hears an empty word.
        """
        audiences: dict[Audience, Json] = {(role, None): what for role, what in said.items()}
        audiences |= {(Role.DELEGATE, name): what for name, what in (own or {}).items()}
        words = self._words.setdefault(about, {})
        audiences = {audience: {} for audience in words} | audiences
        news: set[Audience] = set()
        for audience, what in audiences.items():
            known = words.get(audience)
            if known is not None and known.said == what:
                continue
            self.serial += 1
            news.add(audience)
            message = {"type": "aside", "about": about, "at": at, "said": what}
            words[audience] = Word(self.serial, what, self.encode(dumps(message)))
        return news

    def since(self, role: Role, delegation: str | None, told: int) -> list[bytes]:
        """The frames of what a listener has not been told, the oldest first."""
        news = [word for word in self._heard(role, delegation).values() if word.serial > told]
        return [word.frame for word in sorted(news, key=lambda word: word.serial)]

    def latest(self, role: Role, delegation: str | None) -> Json:
        """All that a listener would have been told, by subject."""
        return {about: word.said for about, word in self._heard(role, delegation).items()}

    def heard_up_to(self, role: Role, delegation: str | None) -> int:
        """The serial of the latest word that a listener would have been told; 0 for none."""
        return max((word.serial for word in self._heard(role, delegation).values()), default=0)

    def _heard(self, role: Role, delegation: str | None) -> dict[str, Word]:
        heard: dict[str, Word] = {}
        for about, words in self._words.items():
            word = words.get((role, delegation)) or words.get((role, None))
            if word is not None:
                heard[about] = word
        return heard
