"""Refusals and errors as answers: problem+json (RFC 9457) with a code and the facts.

The one table from code to HTTP status. Never a sentence: catalogues speak. What is not foreseen is
logged here, the border of the request, and answered with `internal`.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException
from starlette.routing import Match

from app.codec import plain
from app.domain.refusal import Refusal
from app.telemetry import log
from app.web.head import SIGN_IN, is_sign_in

MEDIA_TYPE = "application/problem+json"
KEY = ("header", "Idempotency-Key")
DEFAULT = HTTPStatus.CONFLICT

STATUS: dict[str, HTTPStatus] = {
    "sign_in_required": HTTPStatus.UNAUTHORIZED,
    "link_unknown": HTTPStatus.UNAUTHORIZED,
    "link_revoked": HTTPStatus.UNAUTHORIZED,
    "not_permitted": HTTPStatus.FORBIDDEN,
    "origin_refused": HTTPStatus.FORBIDDEN,
    "not_found": HTTPStatus.NOT_FOUND,
    "method_not_allowed": HTTPStatus.METHOD_NOT_ALLOWED,
    "body_too_large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "not_eligible": HTTPStatus.FORBIDDEN,
    "parties_only": HTTPStatus.FORBIDDEN,
    "key_required": HTTPStatus.BAD_REQUEST,
    "not_json": HTTPStatus.BAD_REQUEST,
    "key_reused": HTTPStatus.UNPROCESSABLE_ENTITY,
    "invalid_request": HTTPStatus.UNPROCESSABLE_ENTITY,
    "received_in_future": HTTPStatus.UNPROCESSABLE_ENTITY,
    "closes_in_past": HTTPStatus.UNPROCESSABLE_ENTITY,
    "limit_out_of_range": HTTPStatus.UNPROCESSABLE_ENTITY,
    "count_out_of_range": HTTPStatus.UNPROCESSABLE_ENTITY,
    "kind_not_for_category": HTTPStatus.FORBIDDEN,
    "category_without_kind": HTTPStatus.UNPROCESSABLE_ENTITY,
    "kind_not_for_purpose": HTTPStatus.UNPROCESSABLE_ENTITY,
    "no_group_statement": HTTPStatus.UNPROCESSABLE_ENTITY,
    "reason_required": HTTPStatus.UNPROCESSABLE_ENTITY,
    "group_required": HTTPStatus.UNPROCESSABLE_ENTITY,
    "text_address_unusable": HTTPStatus.UNPROCESSABLE_ENTITY,
    "message_required": HTTPStatus.UNPROCESSABLE_ENTITY,
    "vote_differs": HTTPStatus.UNPROCESSABLE_ENTITY,
    "end_before_start": HTTPStatus.UNPROCESSABLE_ENTITY,
    "id_differs": HTTPStatus.UNPROCESSABLE_ENTITY,
    "bureau_unbalanced": HTTPStatus.UNPROCESSABLE_ENTITY,
    "named_twice": HTTPStatus.UNPROCESSABLE_ENTITY,
    "other_group": HTTPStatus.UNPROCESSABLE_ENTITY,
    "other_delegation": HTTPStatus.UNPROCESSABLE_ENTITY,
    "holder_without_delegation": HTTPStatus.UNPROCESSABLE_ENTITY,
    "delegation_needed": HTTPStatus.UNPROCESSABLE_ENTITY,
    "delegation_unwanted": HTTPStatus.UNPROCESSABLE_ENTITY,
    "delegation_required": HTTPStatus.UNPROCESSABLE_ENTITY,
    "language_required": HTTPStatus.UNPROCESSABLE_ENTITY,
    "not_a_display": HTTPStatus.UNPROCESSABLE_ENTITY,
    "role_unknown": HTTPStatus.UNPROCESSABLE_ENTITY,
    "busy": HTTPStatus.SERVICE_UNAVAILABLE,
    "internal": HTTPStatus.INTERNAL_SERVER_ERROR,
}
"""Codes whose status is not 409; `unknown_…` is 404."""


class Problem(BaseModel):
    """A refusal: `code` never changes its meaning, `facts` are its ids, instants and figures."""

    type: str
    title: str
    status: int
    code: str
    facts: dict[str, Any]


PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "description": HTTPStatus(status).phrase}
    for status in (400, 401, 403, 404, 405, 409, 413, 422, 503)
}
"""What every operation may answer besides its success, for the OpenAPI description."""


def status_of(code: str) -> HTTPStatus:
    """The HTTP status that goes with a code."""
    if code.startswith("unknown_"):
        return HTTPStatus.NOT_FOUND
    return STATUS.get(code, DEFAULT)


def problem(refusal: Refusal, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The answer to a request that was refused."""
    status = status_of(refusal.code)
    body = {
        "type": f"/problems/{refusal.code}",
        "title": refusal.code,
        "status": int(status),
        "code": refusal.code,
        "facts": plain({name: fact for name, fact in refusal.facts.items() if fact is not None}),
    }
    return JSONResponse(body, status, headers, media_type=MEDIA_TYPE)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, Refusal):
        raise error
    retry = {"Retry-After": "1"} if error.code == "busy" else None
    return problem(error, retry)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """A body or a parameter of the wrong shape: where it is wrong, never what was sent."""
    if not isinstance(error, RequestValidationError):
        raise error
    found = [
        {"at": "/".join(str(part) for part in each["loc"]), "expected": each["type"]}
        for each in error.errors()[:20]
    ]
    if any(each["loc"] == KEY and each["type"] == "missing" for each in error.errors()):
        return problem(Refusal("key_required"))
    if any(each["type"] == "json_invalid" for each in error.errors()):
        return problem(Refusal("not_json", errors=found))
    return problem(Refusal("invalid_request", errors=found))


async def _http(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, HTTPException):
        raise error
    match error.status_code:
        case HTTPStatus.NOT_FOUND:
            return problem(Refusal("not_found"))
        case HTTPStatus.METHOD_NOT_ALLOWED:
            allowed = ", ".join(sorted(_methods(request)))
            return problem(Refusal("method_not_allowed", allowed=allowed), {"Allow": allowed})
        case HTTPStatus.BAD_REQUEST:
            return problem(Refusal("not_json"))
        case _:
            return problem(Refusal("internal"))


def _methods(request: Request) -> set[str]:
    """Every method of the path: the framework by itself names those of one route only."""
    found = {
        method
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    }
    return found | {"HEAD"} if "GET" in found and not is_sign_in(request.scope) else found


async def _busy(_request: Request, error: Exception) -> JSONResponse:
    # What the database says of itself, never the statement: that may hold somebody's name.
    said = getattr(error, "orig", None)
    log("request").warning(
        "the database did not answer", error=type(error).__name__, reason=str(said or "")
    )
    return problem(Refusal("busy"), {"Retry-After": "1"})


async def unforeseen(request: Request, error: Exception) -> JSONResponse:
    """Answer `internal` to what nobody thought of, and log it."""
    # The end of a sign-in link is a secret, also where something went wrong with it.
    path = f"{SIGN_IN}…" if is_sign_in(request.scope) else request.url.path
    log("request").error("unforeseen", path=path, exc_info=error)
    return problem(Refusal("internal"))


def described(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description, in which a problem is what it is: application/problem+json."""
    if app.openapi_schema is None:
        schema = get_openapi(
            title=app.title, version=app.version, summary=app.summary, routes=app.routes
        )
        for path in schema["paths"].values():
            for operation in path.values():
                for status, answer in operation["responses"].items():
                    if int(status) >= HTTPStatus.BAD_REQUEST and "content" in answer:
                        answer["content"] = {MEDIA_TYPE: answer["content"]["application/json"]}
        app.openapi_schema = schema
    return app.openapi_schema


def answer_with_problems(app: FastAPI) -> None:
    """Have every refusal and every error of the application answered as a problem."""
    app.openapi = lambda: described(app)  # type: ignore[method-assign]  # as FastAPI documents it
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DBAPIError, _busy)
    app.add_exception_handler(PoolTimeoutError, _busy)
    app.add_exception_handler(TimeoutError, _busy)
    app.add_exception_handler(Exception, unforeseen)
