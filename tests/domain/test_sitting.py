"""The rules under any sequence of commands, and the fold under any sequence of events at all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.events import Event
from app.domain.evolve import evolve
from app.domain.organ import Organ
from tests.domain.anything import anything_happened
from tests.domain.scene import MS, OPENS, speech
from tests.domain.scene import given as scene_given
from tests.domain.sitting import Sitting

TestSitting = Sitting.TestCase
AT_LEAST = max(120, settings().max_examples)
TestSitting.settings = settings(max_examples=AT_LEAST, stateful_step_count=25)


@given(st.lists(anything_happened, max_size=30), st.booleans())
def test_the_fold_takes_any_event_in_any_state_and_never_fails(
    events: list[Event], in_debate: bool
) -> None:
    organ = scene_given(*speech("FRA", "ITA", "KEN")).organ if in_debate else Organ("plenary")
    for number, event in enumerate(events):
        organ = evolve(organ, event, OPENS + number * MS)
        assert isinstance(organ, Organ)
