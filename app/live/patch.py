"""The difference between two views as a merge patch (RFC 7396). Pure.

What did not change is the same object in both views, so comparing costs what changed.
"""

from collections.abc import Mapping
from typing import Any

from app.codec import Json


def patch_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> Json:
    """The RFC 7396 merge patch that makes `after` of `before`; empty if they are equal.

    Neither may hold a null; arrays are replaced as a whole.
    """
    patch: Json = {name: None for name in before if name not in after}
    for name, new in after.items():
        old = before.get(name)
        if old is new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            deeper = patch_between(old, new)
            if deeper:
                patch[name] = deeper
        elif name not in before or old != new:
            patch[name] = new
    return patch


def patched(view: Any, patch: Any) -> Any:
    """The view after a merge patch (RFC 7396, section 2); neither argument is changed."""
    if not isinstance(patch, Mapping):
        return patch
    result = dict(view) if isinstance(view, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = patched(result.get(name), value)
    return result
