"""A check of our own for schemathesis, which loads this file by its name.

Imported by nothing else: a check that is registered would hold for every other use, too.
"""

import schemathesis
from schemathesis import Case, CheckContext, GenerationMode, Response

SHAPE = {"invalid_request", "not_json", "key_required"}


@schemathesis.check
def what_the_description_allows_is_not_refused_for_its_shape(
    _context: CheckContext, response: Response, case: Case
) -> None:
    """The description and the service agree on what is well-formed."""
    if case.meta is None or case.meta.generation.mode is not GenerationMode.POSITIVE:
        return
    if response.headers.get("content-type", [""])[0] == "application/problem+json":
        assert response.json()["code"] not in SHAPE, response.text
