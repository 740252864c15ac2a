"""The closed vocabularies of a meeting, as they are written on the wire and in the journal.

Each is a `StrEnum`: the value is the word that everybody sees. Words are added, never renamed,
because the journal keeps them for ever.
"""

from enum import StrEnum


class Role(StrEnum):
    """Who acts. `SYSTEM` is the service itself (the alarm, the loading of a template)."""

    CHAIR = "chair"
    SECRETARIAT = "secretariat"
    DELEGATE = "delegate"
    INTERPRETER = "interpreter"
    DISPLAY = "display"
    TECHNICIAN = "technician"
    PUBLIC = "public"
    SYSTEM = "system"


class Category(StrEnum):
    """Participants by the rule under which they take part (rules 14 to 17), highest first."""

    PARTY = "party"
    SIGNATORY = "signatory"
    OTHER_STATE = "other_state"
    ENTITY = "entity"
    IGO = "igo"
    NGO = "ngo"
    OFFICER = "officer"
    SECRETARIAT = "secretariat"


class Rank(StrEnum):
    """The speaker's rank, highest first. Minister and above form the upper tier (item 1(f))."""

    HEAD_OF_STATE = "HS"
    HEAD_OF_GOVERNMENT = "HG"
    VICE_PRESIDENT = "VP"
    CROWN_PRINCE = "CP"
    DEPUTY_PRIME_MINISTER = "DPM"
    MINISTER = "M"
    VICE_MINISTER = "VM"
    OTHER = "OTHER"


class Kind(StrEnum):
    """The kind of a statement; each kind has its own speaking time."""

    NATIONAL = "national"
    GROUP = "group"
    OBSERVER = "observer"
    IGO = "igo"
    NGO = "ngo"
    OFFICER = "officer"
    REPLY = "reply"
    EXPLANATION = "explanation"
    IN_FAVOUR = "in_favour"
    AGAINST = "against"


class Mode(StrEnum):
    """From where a statement is delivered (paper, item 1(a))."""

    PODIUM = "podium"
    FLOOR = "floor"
    REMOTE = "remote"
    VIDEO = "video"


class Language(StrEnum):
    """The six official languages."""

    AR = "ar"
    ZH = "zh"
    EN = "en"
    FR = "fr"
    RU = "ru"
    ES = "es"


class Source(StrEnum):
    """By which way an inscription reached the secretariat."""

    SELF_SERVICE = "self_service"
    EMAIL = "email"
    PAPER = "paper"
    SECRETARIAT = "secretariat"


class Status(StrEnum):
    """Where an inscription stands in its life; `LATE`: received outside the list's window."""

    WAITING = "waiting"
    LATE = "late"
    SPEAKING = "speaking"
    HELD = "held"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"
    PASSED_OVER = "passed_over"
    REQUESTED = "requested"
    DENIED = "denied"


class Text(StrEnum):
    """The status of a statement's written text, as interpreters need it."""

    NONE = "none"
    RECEIVED = "received"
    FINAL = "final"
    VERBATIM = "verbatim"
    CHECK_AGAINST_DELIVERY = "check_against_delivery"


class Enforcement(StrEnum):
    """What happens at the limit: nothing, the chair's call to order, or the floor closes."""

    NONE = "none"
    CALL_TO_ORDER = "call_to_order"
    CLOSE = "close"


class Start(StrEnum):
    """When the clock starts: as the floor is given, or when the chair says so."""

    ON_GRANT = "on_grant"
    BY_HAND = "by_hand"


class NoShow(StrEnum):
    """What becomes of the inscription of a speaker who is not there when called."""

    END_OF_CATEGORY = "end_of_category"
    END_OF_LIST = "end_of_list"
    LOSE_SLOT = "lose_slot"
    TEXT_IN_LIEU = "text_in_lieu"


class Key(StrEnum):
    """The keys that a precedence policy may name, in any order."""

    TIER = "tier"
    RANK = "rank"
    GROUPS_FIRST = "groups_first"
    CATEGORY = "category"
    RECEIVED_AT = "received_at"


class Phase(StrEnum):
    """A meeting in progress is in session or suspended."""

    IN_SESSION = "in_session"
    SUSPENDED = "suspended"


class Pause(StrEnum):
    """Why a clock stands that had been running."""

    CHAIR = "chair"
    SUSPENSION = "suspension"
    POINT_OF_ORDER = "point_of_order"


class ClosedBy(StrEnum):
    """What ended a statement."""

    CHAIR = "chair"
    LIMIT = "limit"


class Act(StrEnum):
    """The acts of the chair that `undo` can take back."""

    FLOOR_GIVEN = "floor_given"
    STATEMENT_ENDED = "statement_ended"
    FLOOR_HELD = "floor_held"
    PASSED_OVER = "passed_over"
    TIME_EXTENDED = "time_extended"
    TIME_ARRANGED = "time_arranged"


class Purpose(StrEnum):
    """What a list is for. Replies and explanations wait until the chair takes them up."""

    DEBATE = "debate"
    REPLY = "reply"
    EXPLANATION = "explanation"
    MOTION = "motion"


class Ruling(StrEnum):
    """The chair's ruling on a point of order (rule 71)."""

    UPHELD = "upheld"
    DISMISSED = "dismissed"


class MotionKind(StrEnum):
    """Procedural motions, in the order in which they have precedence (rule 77)."""

    SUSPEND = "suspend"
    ADJOURN_MEETING = "adjourn_meeting"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"


class Notice(StrEnum):
    """Announcements that come from the catalogue, in each reader's language."""

    BE_READY = "be_ready"
    CHECK_SOUND = "check_sound"
    SEND_TEXT = "send_text"
    LIST_CLOSES = "list_closes"
    MEETING_RESUMES = "meeting_resumes"
    ROLLED_OVER = "rolled_over"
    SWAP_PROPOSED = "swap_proposed"
    SWAP_AGREED = "swap_agreed"
    SWAPPED = "swapped"
    SWAP_DECLINED = "swap_declined"
    SWAP_LAPSED = "swap_lapsed"
    SWAP_EXPIRED = "swap_expired"
