"""WS /api/organs/{id}/stream: signs the watcher in, then hands the socket to the hub.

Sub-protocol `speakers.v1`. The audience follows from the role. Close codes: 44xx are final (4401
sign in, 4403 not permitted, 4404 unknown organ), 1012 and 45xx ask to come back.
"""

import re

from fastapi import APIRouter, WebSocket
from sqlalchemy.exc import DBAPIError

from app.domain.refusal import Refusal
from app.live.attendance import Seat
from app.live.channel import NOWHERE, Position
from app.live.wire import has_wire
from app.telemetry import log
from app.web.access import Visitor, check_origin, in_conference, visitor
from app.web.house import house

PROTOCOL = "speakers.v1"
CODES = {
    "sign_in_required": 4401,
    "link_unknown": 4401,
    "link_revoked": 4403,
    "origin_refused": 4403,
    "unknown_organ": 4404,
}
BUSY = 4503
NO_WIRE = 1011
LARGEST = 2**53

router = APIRouter()


@router.websocket("/api/organs/{organ}/stream")
async def stream(socket: WebSocket, organ: str) -> None:
    """Watch an organ from `?epoch=…&offset=…&register=…` on, or from a snapshot."""
    offered = socket.scope.get("subprotocols", [])
    # Accepted first: a browser shows its page the close code only of an accepted socket.
    await socket.accept(subprotocol=PROTOCOL if PROTOCOL in offered else None)
    rooms = house(socket)
    try:
        who = await _watcher(socket, organ)
    except Refusal as refusal:
        await socket.close(CODES.get(refusal.code, 4403))
        return
    except (DBAPIError, TimeoutError):
        await socket.close(BUSY)
        return
    wire = has_wire(socket.scope.get("extensions"))
    if wire is None:
        log("stream").error("no wire: start the service with `python -m app serve`")
        await socket.close(NO_WIRE)
        return
    seat = Seat(who.role, who.delegation, who.grant, who.language)
    await rooms.hub.join(organ, seat, wire, _position(socket))


async def _watcher(socket: WebSocket, organ: str) -> Visitor:
    rooms = house(socket)
    check_origin(socket, rooms)
    who = await visitor(socket)
    await in_conference(rooms, who, organ)
    return who


def _position(socket: WebSocket) -> Position:
    """Where the client says it stands; nonsense means: nowhere."""
    epoch = socket.query_params.get("epoch")
    offset, register = (_count(socket, name) for name in ("offset", "register"))
    if epoch is None or offset is None:
        return NOWHERE
    return Position(epoch, offset, register)


def _count(socket: WebSocket, name: str) -> int | None:
    """A number of the address that is no larger than a browser can tell."""
    written = socket.query_params.get(name, "")
    return min(int(written), LARGEST) if re.fullmatch(r"[0-9]{1,16}", written) else None
