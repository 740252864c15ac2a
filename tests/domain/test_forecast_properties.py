"""What holds of every forecast: of any organ that can be reached, and of many that are made up."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant

from app.domain.events import Event
from app.domain.evolve import evolve
from app.domain.forecast import Band, Bar, Forecast, Programme, Sitting, forecast
from app.domain.organ import Floor, Inscription, Organ, SpeakersList, SpeakingRule
from app.domain.programme import Meeting
from app.domain.words import (
    Category,
    ClosedBy,
    Enforcement,
    Key,
    Kind,
    Mode,
    Phase,
    Rank,
    Source,
    Status,
)
from tests.domain.anything import anything_happened
from tests.domain.scene import DEBATE, HOUR, MEETING, MINUTE, MS, OPENS, SECOND, speech
from tests.domain.scene import given as scene_given
from tests.domain.sitting import Sitting as StateMachine

NEVER = datetime.max.replace(tzinfo=MEETING.tzinfo)
LATER = tuple(
    Sitting(f"meeting-{day}", MEETING + day * 24 * HOUR, MEETING + day * 24 * HOUR + 2 * HOUR)
    for day in range(1, 5)
)


def instants(band: Band) -> tuple[datetime, datetime, datetime]:
    return band.earliest or NEVER, band.median or NEVER, band.latest or NEVER


def is_sound(found: Forecast) -> None:
    """What holds of a forecast whatever the organ."""
    for one in found.expected:
        quick, usual, slow = instants(one.start)
        assert found.at <= quick <= usual <= slow
        assert one.fits is not bool(one.bars)
        nowhere = {Bar.NO_MEETING_LEFT, Bar.DEBATE_STOPPED} & set(one.bars)
        assert (one.meeting is None) is bool(nowhere)
        assert (one.meeting is None) is (one.start.median is None)
        assert one.fits is (one.meeting is not None and one.meeting == found.meeting)
    for meeting in {one.meeting for one in found.expected}:
        starts = [instants(one.start)[1] for one in found.expected if one.meeting == meeting]
        assert starts == sorted(starts)
    assert found.whole.waiting == len(found.expected)
    assert found.whole.will_not_fit == sum(one.will_not_fit for one in found.lists.values())
    assert (found.whole.end is None) <= (not found.expected)


def goes_on_in_order(found: Forecast) -> None:
    """Without a cap nobody overtakes anybody, in whatever meeting."""
    for course in range(3):
        called = [one for one in found.expected if Bar.DEBATE_STOPPED not in one.bars]
        starts = [instants(one.start)[course] for one in called]
        assert starts == sorted(starts)


class Foreseen(StateMachine):
    """Any sequence of commands, with a forecast after each."""

    @invariant()
    def there_is_a_forecast_and_it_is_sound(self) -> None:
        day = timedelta(days=1)
        sittings = (
            Sitting("plenary-3", OPENS + day, OPENS + day + HOUR),
            Sitting("plenary-2", OPENS, OPENS + 2 * HOUR),
        )
        lists = (*self.organ.lists, "nowhere")
        found = forecast(self.organ, self.at, Programme(lists, sittings))
        is_sound(found)
        waiting = [one for each in self.organ.lists.values() for one in each.order]
        called = [one.inscription for one in found.expected]
        assert called[len(self.organ.held) :] == waiting
        assert set(called[: len(self.organ.held)]) == set(self.organ.held)
        postponed = {each.continues_in for each in self.organ.lists.values()} != {None}
        if self.organ.online_cap_ms is None and not postponed:
            goes_on_in_order(found)


TestForeseen = Foreseen.TestCase
TestForeseen.settings = settings(stateful_step_count=40, max_examples=30)


@given(st.lists(anything_happened, max_size=30), st.booleans())
def test_whatever_is_said_to_have_happened_there_is_a_forecast(
    events: list[Event], in_debate: bool
) -> None:
    organ = scene_given(*speech("FRA", "ITA", "KEN")).organ if in_debate else Organ("plenary")
    at = MEETING
    for number, event in enumerate(events):
        at = MEETING + number * MS
        organ = evolve(organ, event, at)
    found = forecast(organ, at, Programme(tuple(organ.lists), LATER))
    assert {one.inscription for one in found.expected} <= {
        name for each in organ.lists.values() for name in each.entries
    }


# --- organs that are made up ----------------------------------------------------------------------

kinds = st.sampled_from([Kind.NATIONAL, Kind.NATIONAL, Kind.GROUP, Kind.NGO])
modes = st.sampled_from([Mode.FLOOR, Mode.REMOTE, Mode.VIDEO])
rules = st.builds(
    SpeakingRule,
    limit_ms=st.sampled_from([60_000, 120_000, 180_000, 300_000, 900_000]),
    grace_ms=st.sampled_from([0, 10_000]),
    enforcement=st.sampled_from(Enforcement),
)


def delivered(
    modes: st.SearchStrategy[Mode],
) -> st.SearchStrategy[tuple[int, int, Kind, Mode, ClosedBy]]:
    """A pause in seconds, a statement in ms, and what it was."""
    pauses = st.sampled_from([0, 1, 20, 45, 120, 900])
    used = st.sampled_from([0, 1, 30_000, 119_999, 180_000, 240_000, 3_600_000])
    return st.tuples(pauses, used, kinds, modes, st.sampled_from(ClosedBy))


@st.composite
def organs(draw: st.DrawFn, modes: st.SearchStrategy[Mode] = modes) -> tuple[Organ, datetime]:
    """An organ in the middle of a debate, and the instant; its statements are of any length."""
    by_kind = {kind: draw(rules) for kind in (Kind.NATIONAL, Kind.GROUP)}
    entries: dict[str, Inscription] = {}
    at = MEETING
    for pause, used_ms, kind, mode, closed_by in draw(st.lists(delivered(modes), max_size=8)):
        at += pause * SECOND
        entries[f"i{len(entries)}"] = replace(
            waiting(len(entries), kind, mode),
            status=Status.DELIVERED,
            used_ms=used_ms,
            spoken_at=at,
            closed_by=closed_by,
        )
        at += used_ms * MS
    floor = None
    if draw(st.booleans()):
        one = waiting(len(entries), draw(kinds), draw(modes))
        entries[one.id] = replace(one, status=Status.SPEAKING, spoken_at=at)
        rule = draw(rules)
        floor = Floor("f", DEBATE, one.id, at, rule.limit_ms, 0, rule.grace_ms, rule.enforcement)
        floor = replace(floor, running_since=draw(st.sampled_from([at, None])))
        at += draw(st.sampled_from([0, 1, 100, 200, 1_000])) * SECOND
    first = len(entries)
    for kind, mode in draw(st.lists(st.tuples(kinds, modes), max_size=20)):
        for _ in range(2):
            one = waiting(len(entries), kind, mode)
            entries[one.id] = one
    speakers = SpeakersList(
        DEBATE, "1(f)", (Key.RECEIVED_AT,), OPENS, None, by_kind, (), (),
        entries=entries, order=tuple(entries)[first:],
    )  # fmt: skip
    meeting = Meeting("meeting-0", Phase.IN_SESSION, MEETING, at + draw(minutes_left) * MINUTE)
    return Organ("plenary", meeting=meeting, floor=floor, lists={DEBATE: speakers}), at


minutes_left = st.sampled_from([-5, 0, 1, 17, 45, 120])


def waiting(number: int, kind: Kind, mode: Mode) -> Inscription:
    return Inscription(
        f"i{number}", number + 1, DEBATE, f"S{number}", Category.PARTY, kind, Rank.OTHER, mode,
        Source.EMAIL, OPENS, OPENS,
    )  # fmt: skip


def with_one_more(organ: Organ, place: int, kind: Kind, mode: Mode) -> Organ:
    """The organ with one more who waits, at a place."""
    speakers = organ.lists[DEBATE]
    one = replace(waiting(999, kind, mode), id="more")
    order = (*speakers.order[:place], "more", *speakers.order[place:])
    entries = {**speakers.entries, "more": one}
    return replace(organ, lists={DEBATE: replace(speakers, entries=entries, order=order)})


@given(organs(), st.sampled_from([None, 0, 600_000, 1_800_000]))
def test_bands_are_ordered_and_starts_follow_the_order_within_a_meeting(
    scene: tuple[Organ, datetime], cap: int | None
) -> None:
    organ, at = scene
    found = forecast(replace(organ, online_cap_ms=cap), at, Programme((DEBATE,), LATER))
    is_sound(found)
    if cap is None:
        goes_on_in_order(found)


@given(organs(), st.integers(0, 40), kinds, modes)
def test_one_more_speaker_never_makes_anybody_earlier(
    scene: tuple[Organ, datetime], place: int, kind: Kind, mode: Mode
) -> None:
    organ, at = scene
    programme = Programme((DEBATE,), LATER)
    before = starts(forecast(organ, at, programme))
    after = starts(forecast(with_one_more(organ, place, kind, mode), at, programme))
    assert organ.meeting is not None
    for name, was in before.items():
        assert after[name][1] >= was[1]
        for earlier, now in zip(was, after[name], strict=True):
            # In later meetings the edges of the band may shift by fractions of a second.
            assert now >= earlier or earlier > organ.meeting.interpretation_ends_at


@given(organs(), st.integers(0, 39))
def test_one_speaker_less_never_makes_more_miss_the_meeting(
    scene: tuple[Organ, datetime], place: int
) -> None:
    organ, at = scene
    programme = Programme((DEBATE,), LATER)
    speakers = organ.lists[DEBATE]
    fewer = replace(speakers, order=speakers.order[:place] + speakers.order[place + 1 :])
    found = forecast(replace(organ, lists={DEBATE: fewer}), at, programme)
    assert found.whole.will_not_fit <= forecast(organ, at, programme).whole.will_not_fit


@given(organs(), st.integers(0, 120))
def test_more_interpretation_never_makes_anybody_later(
    scene: tuple[Organ, datetime], minutes: int
) -> None:
    organ, at = scene
    assert organ.meeting is not None
    programme = Programme((DEBATE,), LATER)
    later = organ.meeting.interpretation_ends_at + minutes * MINUTE
    longer = replace(organ, meeting=replace(organ.meeting, interpretation_ends_at=later))
    before, after = (starts(forecast(one, at, programme)) for one in (organ, longer))
    for name, was in before.items():
        assert after[name][1] <= was[1]


@given(organs(st.sampled_from([Mode.FLOOR, Mode.PODIUM, Mode.VIDEO])))
def test_the_online_cap_is_nothing_to_those_in_the_room(scene: tuple[Organ, datetime]) -> None:
    organ, at = scene
    programme = Programme((DEBATE,), LATER)
    capped, free = (forecast(replace(organ, online_cap_ms=cap), at, programme) for cap in (1, None))
    assert replace(capped, online_left_ms=None) == free


def starts(found: Forecast) -> dict[str, tuple[datetime, datetime, datetime]]:
    return {one.inscription: instants(one.start) for one in found.expected}
