### English. One catalogue for the pages and for the server. Terms as in United Nations documents.
### Names of States and organizations are not here: they come from the register.

## Words of the procedure

list-opening = Opening statements
list-general-debate = General debate
list-of-speakers = List of speakers
meeting-name = Meeting { $number }

office-president = President
office-vice-president = Vice-President
office-rapporteur = Rapporteur
office-outgoing-president = Outgoing President

kind-national = National statement
kind-group = Group statement
kind-observer = Observer’s statement
kind-igo = Intergovernmental organization
kind-ngo = Non-governmental organization
kind-officer = Officer’s statement
kind-reply = Right of reply
kind-explanation = Explanation of vote

status-waiting = Waiting
status-late = In the late tray
status-speaking = Has the floor
status-held = On hold
status-delivered = Has spoken
status-withdrawn = Withdrawn
status-passed-over = Not present when called

category-party = State party
category-signatory = Signatory
category-other-state = Other State
category-entity = Entity
category-igo = Intergovernmental organization
category-ngo = Non-governmental organization
category-officer = Officer
category-secretariat = Secretariat

group-AFR = African Group
group-APG = Asia-Pacific Group
group-EEG = Eastern European Group
group-GRULAC = Latin American and Caribbean Group
group-WEOG = Western European and Other States

source-self-service = By the delegation
source-email = By e-mail
source-paper = On paper
source-secretariat = By the secretariat

text-none = No text
text-received = Text received
text-final = Final text
text-verbatim = Read out verbatim
text-check-against-delivery = Check against delivery

language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish

credentials-submitted = Credentials submitted
credentials-provisional = Takes part provisionally
credentials-accepted = Credentials accepted

by-chair = the chair
by-secretariat = the secretariat
by-delegate = the delegation
by-system = the service

role-chair = Chair
role-secretariat = Secretariat
role-delegate = Delegate
role-interpreter = Interpreter
role-display = Display
role-technician = Technician
role-public = Public

view-delegate = Delegation
view-interpreter = Interpretation
view-secretariat = Secretariat
view-public = List of speakers

## Why an entry stands where it stands

why-tier-upper = { $rank }: priority tier
why-tier-lower = Not in the priority tier
why-rank = Rank: { $rank }
why-group = Group statement: before national ones
why-no-group = No group statement
why-category = { $category }
why-received = Received { $at }
why-announced = Announced as next: nobody goes before
why-placed =
    { $placed ->
        [front] Placed first by { $by }, { $at }
       *[after] Placed after { $after } by { $by }, { $at }
    }
why-with-reason = { $text } (“{ $reason }”)

## Refusals: what was asked could not be done, and why

refusal-unknown = This could not be done ({ $code }).
refusal-unreachable = The service cannot be reached. Nothing was lost: please try again when the line is back.
refusal-not-permitted = Your sign-in does not permit this.
refusal-unknown-organ = There is no such organ.
refusal-unknown-conference = There is no such conference.
refusal-unknown-list = There is no list “{ $list }”.
refusal-unknown-inscription = This entry is not on the list.
refusal-unknown-meeting = There is no such meeting.
refusal-unknown-item = There is no such agenda item.
refusal-unknown-delegation = There is no such delegation.
refusal-unknown-officer = There is no such officer.
refusal-unknown-participant = There is no such participant.
refusal-list-exists = A list with this name exists already.
refusal-list-not-open = The list opens on { $opens_at }.
refusal-list-closed = The list is closed.
refusal-list-already-open = The list is open already.
refusal-already-inscribed = The delegation is on this list already, under number { $number }.
refusal-not-eligible = This list is not open to this category of participants ({ $category }).
refusal-kind-full = This list takes no more statements of this kind ({ $kind }).
refusal-already-there = This exists already.
refusal-in-use = This is still in use and cannot be removed.
refusal-end-before-start = The end lies before the beginning.
refusal-meetings-overlap = Two meetings of the same organ would overlap ({ $meeting }).
refusal-number-taken = The number { $number } is taken by another meeting.
refusal-named-twice = The same is named twice.
refusal-bureau-unbalanced = The Bureau would not have the seats that rule 22 asks for.
refusal-holder-without-delegation = An officer needs a delegation.
refusal-other-delegation = This person belongs to another delegation ({ $delegation }).
refusal-other-group = The delegation belongs to another regional group.
refusal-participant-erased = This person was erased from the register.
refusal-not-a-rehearsal = This is a real conference: its clock cannot be set.
refusal-rehearsal-settled = Whether this is a rehearsal was settled at the beginning.
refusal-role-unknown = There is no link for this view.
refusal-delegation-needed = A delegate’s link needs a delegation.
refusal-delegation-required = Say of which delegation.
refusal-language-required = Say for which booth: the link names no language.
refusal-not-a-display = This link is not a display’s.
refusal-delegation-unwanted = Only a delegate’s link has a delegation.
refusal-unknown-deadline = There is no such deadline.
refusal-unknown-document = There is no such document.
refusal-unknown-grant = There is no such link.
refusal-mode-not-offered = This list does not offer this mode of delivery ({ $mode }).
refusal-kind-not-offered = This list does not offer this kind of statement ({ $kind }).
refusal-received-in-future = The time of receipt lies in the future ({ $received_at }).
refusal-closes-in-past = The time of closing lies in the past.
refusal-list-changed = The list has changed in the meantime. Please look again.
refusal-floor-changed = The floor has changed in the meantime. Please look again.
refusal-floor-occupied = { $floor } has the floor.
refusal-no-floor = Nobody has the floor any more.
refusal-clock-running = The clock is running already.
refusal-clock-not-started = The clock has not been started yet.
refusal-clock-paused = The clock is paused already.
refusal-clock-not-paused = The clock is not paused.
refusal-time-expired = The time of this statement ran out ({ $due_at }).
refusal-no-limit = This statement has no time limit.
refusal-limit-out-of-range = This speaking time is out of range.
refusal-not-in-session = No meeting is in session.
refusal-already-in-session = { $meeting } is in progress already.
refusal-meeting-suspended = The meeting is suspended.
refusal-meeting-not-suspended = The meeting is not suspended.
refusal-reason-required = Please give a reason: it is kept in the record.
refusal-not-waiting = This entry is not waiting ({ $status }).
refusal-not-late = This entry is not in the late tray ({ $status }).
refusal-cannot-restore = This entry cannot be brought back ({ $status }).
refusal-later-only = You can only move your entry further down.
refusal-nothing-changes = This would change nothing.
refusal-nothing-to-undo = There is nothing to undo.
refusal-undo-changed = Something else has happened since. Please look again.
refusal-not-due = The time has not run out yet ({ $due_at }).
refusal-already-presiding = This officer is in the chair already.
refusal-group-required = A group statement must say on behalf of whom.
refusal-text-address-unusable = The address of the text must begin with https:// and name a site, without blanks or passwords.
refusal-key-required = The request was incomplete (key). Please load the page again.
refusal-key-reused = The request was sent twice with different contents. Please load the page again.
refusal-link-unknown = This sign-in link is not known. Please ask the secretariat for a new one.
refusal-link-revoked = This sign-in link was revoked. Please ask the secretariat for a new one.
refusal-sign-in-required = Please sign in with your link.
refusal-invalid-request = The request was not understood. Please check what you entered.
refusal-not-json = The request was not understood (not JSON).
refusal-id-differs = The request names two different entries. Please load the page again.
refusal-body-too-large = This is too much text.
refusal-not-found = This does not exist.
refusal-method-not-allowed = This is not possible here.
refusal-origin-refused = The request came from another site and was refused.
refusal-busy = The service is busy. Please try again in a moment.
refusal-internal = Something went wrong in the service. It was recorded; please try again.

## Events, as they are read aloud

event-called-to-order = The meeting is called to order.
event-suspended = The meeting is suspended.
event-resumed = The meeting is resumed.
event-adjourned = The meeting is adjourned.
event-chair-taken = { $presiding } takes the chair.
event-item-taken-up = Agenda item { $item }: { $title }.
event-list-established = A list was established: { $list }.
event-list-opened = { $list }: the list is open.
event-closure-announced = { $list }: the closing of the list was announced.
event-list-closed = { $list }: the list is closed.
event-list-reopened = { $list }: the list is open again.
event-speaking-time-set = { $list }: the speaking time was changed.
event-inscribed = { $delegation } is on the list.
event-received-late = A late request was received.
event-amended = The entry of { $delegation } was changed.
event-withdrawn = { $delegation } withdrew from the list.
event-moved = { $delegation } was moved on the list.
event-admitted = { $delegation } was admitted to the list.
event-passed-over = { $delegation } was not present when called.
event-restored = { $delegation } is back on the list.
event-floor-given = { $delegation } has the floor.
event-clock-started = The clock is running.
event-clock-paused = The clock is paused.
event-clock-resumed = The clock is running again.
event-time-extended = The speaking time was changed: { $limit }.
event-statement-ended =
    { $closed_by ->
        [limit] The time of { $delegation } has run out. The floor is closed.
       *[chair] { $delegation } has ended the statement.
    }
heard-amber = { $delegation }: { $left } left.
heard-time-up = The time of { $delegation } is up.
event-floor-held = { $delegation } is on hold.
event-act-undone = The last act was undone.
motion-suspend = Suspension of the meeting
motion-adjourn-meeting = Adjournment of the meeting
motion-adjourn-debate = Adjournment of the debate
motion-close-debate = Closure of the debate
event-point-raised = { $delegation } rises to a point of order.
event-point-ruled =
    { $outcome ->
        [upheld] The point of order of { $delegation } is upheld.
        [dismissed] The point of order of { $delegation } is dismissed.
        [overruled] The ruling of the Chair on the point of order of { $delegation } is overruled.
       *[ruled] The Chair has ruled on the point of order of { $delegation }.
    }
event-motion-proposed = { $delegation } has proposed a motion: { $motion }.
event-motion-withdrawn = The motion was withdrawn: { $motion }.
event-motion-decided =
    { $outcome ->
        [carried] The motion was carried: { $motion }.
        [rejected] The motion was rejected: { $motion }.
       *[decided] The motion was decided: { $motion }.
    }
event-debate-stopped = { $list }: the debate was ended by a motion.
event-reply-requested = { $delegation } asks for the right of reply.
event-reply-granted = The right of reply of { $delegation } is granted.
event-reply-denied = The right of reply of { $delegation } is not granted.
event-replies-taken = { $list }: taken up now.
event-invited = { $delegation } is invited to speak next.
event-rank-confirmed = The rank of { $delegation } was confirmed; the entry has its new place.
event-swap-proposed = { $delegation } proposes to change places with { $other }.
event-swap-agreed = { $other } agrees to change places with { $delegation }.
event-swapped = { $delegation } and { $other } have changed places.
event-swap-declined = { $delegation } and { $other } do not change places.
event-swap-lapsed = A proposal to change places has lapsed.
event-rolled-over = { $list }: those who still wait speak in { $meeting }.
event-online-capped =
    { $cap ->
        [lifted] The remote speaking time is no longer capped.
       *[set] The remote speaking time of the meeting is capped: { $time }.
    }
event-online-cap-reached = The remote speaking time of the meeting is used up.
event-standby-called = On standby: { $names }.
event-announced = Announcement: { $text }
event-limit-set = { $list }: the speaking time was changed.

## In several views

now = Now
next = Next
now-nobody = Nobody has the floor
speaker-with-title = { $name }, { $title }
meeting-none = No meeting is in progress
meeting-suspended = The meeting is suspended
meeting-next = { $meeting } begins { $at }
your-time = { $at } your time ({ $zone })
list-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } waiting
       *[other] { $count } waiting
    }
list-empty = Nobody is waiting on this list.
list-heard =
    { $count ->
        [one] { $count } has spoken
       *[other] { $count } have spoken
    }
list-held = On hold
window-before = Opens { $at }
window-open = Open
window-open-until = Open until { $at }
window-closing = Closes { $at } (announced)
window-closed = Closed
window-closed-since = Closed since { $at }
speaking-time = { $time } each
loading = Loading …
loading-slowly = The service does not answer yet. This page goes on trying.
cancel = Cancel
close = Close
save = Save
field-required = Please fill this in.

field-list = List
field-delegation = Delegation
field-kind = Kind of statement
field-speaker-name = Speaker’s name
field-speaker-name-hint = As it should be read out.
field-speaker-title = Title
field-speaker-title-hint = For example: Minister of Justice
field-rank = Rank
field-mode = How the statement is delivered
field-language = Language of delivery
field-language-unknown = Not known yet
field-text = Text of the statement
field-on-behalf-of = On behalf of
field-source = How the request arrived
field-received-at = Received at ({ $zone })
field-received-at-hint = Leave empty for now.
field-reason = Reason
field-reason-hint = Kept in the record.
field-closes-at = Closes at ({ $zone })

## Delegate

delegate-observing = You see the lists of this meeting. Requests are made by delegations.
my-place = Your place
my-place-of = of { $count }
my-turn = You have the floor
my-turn-waits = The clock starts when you begin.
advice-far =
    { $count ->
        [one] { $count } speaker before you. There is nothing to do now.
       *[other] { $count } speakers before you. There is nothing to do now.
    }
advice-near =
    { $count ->
        [one] { $count } speaker before you.
       *[other] { $count } speakers before you.
    }
advice-next = You speak next.
advice-be-ready-podium = Please come to the podium.
advice-be-ready-floor = Please be in your seat, with your microphone at hand.
advice-be-ready-remote = Please stay connected: camera and microphone ready, in a quiet room.
advice-be-ready-video = Your video statement will be played. Nothing more is needed.
advice-not-in-session = The list goes on when the meeting does.
heard-place = You are number { $place } on the list.
my-when = Expected
when-between = between { $from } and { $to }
when-about = about { $at }
when-now = at any moment
when-no-plan = No meeting is planned for it yet.
when-estimate = An estimate. It moves as speakers take more or less time.
when-calendar = Take it into my calendar
when-bar-interpretation-ends = It does not fit before interpretation ends.
when-bar-online-cap = The remote speaking time of the meeting will be used up before.
when-bar-rolled-over = The list goes on in that meeting.
when-bar-debate-stopped = The debate was ended by a motion.
my-why = Why this place
my-how = You speak
my-after = After { $delegation }
my-past = Earlier requests
my-receipt = Receipt
my-time = Speaking time: { $time }
receipt-number = Number
receipt-at = Received
receipt-digest = Digest
receipt-hint = The digest proves that your request stands in the record as you made it. Keep it with the number.
receipt-done = Received: number { $number }, place { $place }.
receipt-done-late = Received: number { $number }. The list was closed, so the request lies in the late tray.
late-explained = The request was received after the list had closed ({ $at }). It is not lost: the secretariat can still admit it. You will see it here at once.
late-explained-open-end = The request was received after the list had closed. It is not lost: the secretariat can still admit it. You will see it here at once.
held-explained = The chair will come back to you. Your remaining time is kept: { $time }.
passed-over-explained = You were not present when called. Please speak to the secretariat.
withdrawn-explained = You withdrew this request. You can make a new one while the list is open.
delivered-explained = You spoke at { $at } for { $time }.
delivered-by-limit = The floor closed at the limit.
request-title = Ask for the floor
request-send = Send the request
request-sending = Sending …
request-slow = Still sending. The line is slow; the request goes out only once, however often it is tried.
request-not-open = This list opens { $at }.
request-closed-warning = This list is closed. You can still send a request: it will lie in the late tray until the secretariat decides.
action-change = Change
action-later = Later
action-withdraw = Withdraw
call-me = Call me when my turn is near
call-on = You will be called
change-title = Change the request
change-saved = Changed.
change-rank-hint = A change of rank does not change the place.
later-title = Speak later
later-hint = You let others go first. You can move further down, not up again.
later-after = After whom?
later-after-option = after { $delegation } (place { $place })
later-end = At the end of the list
later-do = Move down
later-done = You are now number { $place }.
withdraw-title = Withdraw the request?
withdraw-hint = You lose your place on the list. A new request starts from the order of receipt.
withdraw-do = Withdraw
withdraw-keep = Keep my place
withdraw-done = Withdrawn.
whole-list = The whole list
already-spoken = Already spoken

## Interpreter

booth-title = Booth: { $language }
booth-now = Now
booth-next = Next
booth-own-language = your booth’s language
booth-language-unknown = Language not announced
booth-was = was { $before }
booth-changed = Changed { $at }
booth-words = about { $low } to { $high } words
booth-words-left = Left at 110–120 words a minute
booth-interpretation-left = Interpretation left
booth-interpretation-until = until { $at }
booth-interpretation-over = Interpretation has ended
booth-nothing-next = Nobody is waiting.
booth-signals = Signal to the Chair
booth-signal-lit = shown to the Chair; it goes out by itself
point-of-order-by = Point of order: { $name }
booth-open-text = Open the text
booth-open-text-of = Open the text of { $name } in a new window
booth-words-in = { $words } words in { $time }
booth-on-behalf-of = on behalf of { $name }
booth-aligned =
    { $count ->
        [one] { $count } aligned delegation
       *[other] { $count } aligned delegations
    }

## Secretariat

desk-lists = Lists
desk-late = Late tray
desk-links = Sign-in links
desk-add = Add to the list
desk-add-title = Add to the list: { $list }
desk-added = { $delegation } is on the list: number { $number }, place { $place }.
desk-added-late = { $delegation }: number { $number }. The list was closed then; the request lies in the late tray.
desk-find = Find
desk-find-hint = Delegation, speaker, title or number
desk-filter-rank = Rank
desk-filter-mode = Mode
desk-filter-all = All
desk-found =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
desk-edit = Change
desk-edit-of = Change { $delegation }
desk-move = Move
desk-move-of = Move { $delegation }
desk-move-up = Up
desk-move-down = Down
desk-move-first = First
desk-move-last = Last
desk-move-title = Move { $delegation }
desk-move-where = New place
desk-move-to-first = First on the list
desk-move-to-after = After { $delegation } (now place { $place })
desk-move-do = Move
desk-moved = { $delegation } moved to place { $place }.
desk-move-keys = With the keyboard: Alt and an arrow move the entry.
desk-withdraw-title = Withdraw { $delegation }?
desk-withdraw-hint = The entry leaves the list, and stays in the record. It can be brought back.
desk-withdraw-of = Withdraw { $delegation }
desk-pass-over = Not present
desk-pass-over-of = { $delegation }: not present
desk-restore = Bring back
desk-admit = Admit
desk-admit-of = Admit { $delegation }
desk-admitted = { $delegation } is admitted: place { $place }.
desk-late-empty = The late tray is empty.
desk-late-hint = Received after the list had closed. Nothing is lost: admit, or leave it here.
desk-late-by = { $time } after the closing
desk-others = Withdrawn or not present
desk-window = Inscription
desk-window-open = Open now
desk-window-close = Close now
desk-window-announce = Announce closing
desk-window-reopen = Reopen
desk-window-reopen-hint = Leave empty to keep the list open until it is closed by hand.
desk-window-close-title = Close the list now?
desk-window-close-hint = Later requests lie in the late tray.
desk-received-early = Received before the closing: it counts as in time.
desk-received-late = Received after the closing: it will lie in the late tray.
desk-combobox-hint = Type a name in any language, or a code.
desk-combobox-none = No delegation found.
desk-combobox-on-list = on the list already

links-hint = Each link signs in to one view. Give it to one person; revoke it when it is lost.
links-create = New link
links-role = View
links-delegation = Delegation
links-language = Booth
links-created = The link is shown only now. Copy it or hand it over.
links-copy = Copy
links-copied = Copied.
links-created-at = Created { $at }
links-name = { $role }: { $whose }
links-revoke = Revoke
links-revoke-of = Revoke the link: { $name }
links-revoke-title = Revoke this link?
links-revoke-hint = Whoever uses it is signed out at once.
links-revoked = Revoked { $at }
links-none = There are no links yet.

register-conference = Conference
register-meetings = Meetings
register-items = Agenda
register-officers = Officers
register-deadlines = Deadlines
register-find = Find a delegation
register-interpretation-until = interpretation until { $at }
register-vacant = vacant

## Public

public-live = This page follows the meeting by itself.
public-clock = All times are those of the meeting ({ $zone }): { $here } there is { $yours } where you are.
public-estimates = Expected times are estimates; they move with the debate.
public-private = There is no public list.

## Parts: said in every view

closure-countdown = The list closes in { $left }
product = Rostrum
dismiss = Dismiss
skip-to-content = Skip to the content
place-label = Place
entry-standby = standby
entry-on-behalf-of = on behalf of { $name }
entry-expected = expected at
entry-between = between { $from } and { $to }
entry-not-fit = will not fit

rank-HS = Head of State
rank-HG = Head of Government
rank-VP = Vice-President
rank-CP = Crown Prince or Princess
rank-DPM = Deputy Prime Minister
rank-M = Minister
rank-VM = Vice-Minister
rank-OTHER = Other rank

mode-podium = Podium
mode-floor = Floor
mode-remote = Remote link
mode-video = Video statement

clock-waiting = Not started
clock-running = Speaking
clock-amber = Please conclude
clock-red = Time is up
clock-over = Over time
clock-closed = Closed
clock-paused = Paused

connection-connecting = Connecting
connection-live = Live
connection-reconnecting = Reconnecting
connection-polling = Slow line
connection-stale = Not up to date
connection-stale-for = Not up to date for { $age }
connection-ended = Signed out
stale-notice = No connection. What you see may be out of date; the clock goes on by itself.
ended-notice = This screen is no longer signed in. Please open your link again.
refused-what-to-do = Open the link that the secretariat sent you. It signs you in on this device.

choices-open = Language, colours, text size
choice-language = Language
choice-organ = Organ
choice-theme = Colours
choice-text-size = Text size
theme-auto = As the device
theme-light = Light
theme-dark = Dark
text-size-normal = Normal
text-size-large = Large
text-size-larger = Larger

rehearsal-clock = Rehearsal. The clock of the conference is shifted: { $day } { $year }, { $time }

keys-title = Keys
keys-hint = A key that is held down acts once. No key acts while you type or while a window is open.

## Chair

view-chair = Chair
chair-acts = Acts of the chair
chair-meeting = The meeting
chair-choose-meeting = Meeting to call to order
chair-quorum = Quorum: { $open } of { $parties } States parties to open, { $decide } to decide; { $connected } connected
chair-item = Agenda item
chair-no-item = No item taken up
chair-presiding = In the chair: { $office }
chair-presiding-nobody = Nobody presides yet
chair-hand-over = Hand over the chair
chair-hand-over-hint = Whoever takes the chair presides from this moment. The clock and the list go on.
chair-officer = Takes the chair
chair-adjourn-title = Adjourn the meeting?
chair-adjourn-question = The meeting ends. Those who still wait keep their order for the next meeting.
meeting-in-session = In session
meeting-phase-suspended = Suspended

act-call-to-order = Call to order
act-suspend-meeting = Suspend
act-resume-meeting = Resume the meeting
act-adjourn = Adjourn
act-take-chair = Take the chair
act-give = Give the floor
act-give-to = Give the floor: { $name }
act-next-to = Next: { $name }
act-give-nobody = Nobody is waiting
act-end = End
act-start = Start
act-pause = Pause
act-resume = Resume
act-extend = +30 s
act-reduce = −30 s
act-hold = Hold
act-absent = Not present
act-back = Come back
act-undo = Undo

key-give = Give the floor to the next (ends the statement in progress)
key-end = End the statement
key-start = Start the clock
key-pause = Pause the clock, and resume it
key-extend = Give 30 seconds more
key-reduce = Take 30 seconds away
key-hold = Hold: keep place and remaining time, go on with the next
key-absent = The next speaker is not present
key-back = Come back to the statement on hold
key-undo = Undo the last act
key-overlay = Show or hide this overview

undo-nothing = Nothing to undo
undo-floor-given = The floor was given.
undo-statement-ended = The statement was ended.
undo-floor-held = The statement was put on hold.
undo-passed-over = The speaker was passed over.
undo-time-extended = The speaking time was changed.

floor-has = Has the floor
floor-free = Nobody has the floor
floor-suspended = The meeting is suspended
floor-no-meeting = No meeting is in progress

chair-next-three = The next three
chair-next-place =
    { $place ->
        [1] Next
        [2] Second
       *[other] Third
    }
chair-held = On hold
chair-held-left = { $left } left

chair-script = To be read out
script-call-to-order = I call to order { $meeting }.
script-resume = The meeting is resumed.
script-thanks = I thank the representative of { $state }.
script-thanks-officer = I thank { $name }.
script-list-exhausted = There are no more speakers on my list.
# In languages that decline the names of States, put the name in apposition: “Minister of Justice (Italy)”.
script-who-full = { $name }, { $title } of { $state }
script-who-name = { $name }, representative of { $state }
script-who-title = the { $title } of { $state }
script-who-state = the representative of { $state }
script-who-officer = { $name }, { $title }
script-conclude = I would ask the representative of { $state } kindly to conclude.
script-give-podium = I now give the floor{ $purpose } to { $who }, at the podium
script-give-floor = I now give the floor{ $purpose } to { $who }
script-give-remote = I now give the floor{ $purpose } to { $who }, by remote link
script-give-video = We shall now see the video statement of { $who }{ $purpose }
script-purpose-reply = , in exercise of the right of reply,
script-purpose-explanation = , in explanation of vote,
script-purpose-in-favour = , to speak in favour of the motion,
script-purpose-against = , to speak against the motion,
script-followed =
    { $gender ->
        [feminine] ; she will be followed by { $state }.
        [masculine] ; he will be followed by { $state }.
       *[unsaid] ; the next speaker will be { $state }.
    }
script-full-stop = .
script-excellency =
    { $gender ->
        [feminine] Her Excellency { $name }
        [masculine] His Excellency { $name }
       *[unsaid] { $name }
    }
script-who-on-behalf = { $who }, on behalf of { $group }
script-point = The representative of { $state } has raised a point of order. I give the floor to the representative of { $state } on a point of order.
script-appeal = The ruling of the Chair has been appealed against. I put the appeal to the vote at once. The ruling stands unless it is overruled by a majority of the members present and voting.
script-motion-suspend = The representative of { $state } has moved the suspension of the meeting. The motion is not debated.
script-motion-adjourn-meeting = The representative of { $state } has moved the adjournment of the meeting. The motion is not debated.
script-motion-adjourn-debate = The representative of { $state } has moved the adjournment of the debate. Two representatives may speak in favour of the motion and two against.
script-motion-close-debate = The representative of { $state } has moved the closure of the debate. Two representatives may speak against the motion.
script-vote-suspend = I now put to the vote the motion to suspend the meeting.
script-vote-adjourn-meeting = I now put to the vote the motion to adjourn the meeting.
script-vote-adjourn-debate = I now put to the vote the motion to adjourn the debate.
script-vote-close-debate = I now put to the vote the motion to close the debate.
script-stopped-adjourn-debate = The debate on this item is adjourned.
script-stopped-close-debate = The debate on this item is closed.
script-take-reply = I shall now give the floor to those who have asked to exercise the right of reply. The first statement is limited to { $first }, the second to { $second }.
script-take-reply-short = I shall now give the floor to those who have asked to exercise the right of reply.
script-take-explanation = I shall now give the floor to those who wish to explain their vote.
script-hand-over = I now invite the { $office } to take the chair.
script-hand-over-to = I now invite { $name }, { $office }, to take the chair.
title-prime-minister =
    { $gender ->
       *[unsaid] Prime Minister
    }
title-secretary-general =
    { $gender ->
       *[unsaid] Secretary-General
    }
title-minister-of-foreign-affairs =
    { $gender ->
       *[unsaid] Minister of Foreign Affairs
    }
title-minister-of-justice =
    { $gender ->
       *[unsaid] Minister of Justice
    }
title-minister-of-the-interior =
    { $gender ->
       *[unsaid] Minister of the Interior
    }
title-minister-for-foreign-affairs =
    { $gender ->
       *[unsaid] Minister for Foreign Affairs
    }
title-assistant-minister-for-foreign-affairs =
    { $gender ->
       *[unsaid] Assistant Minister for Foreign Affairs
    }
title-deputy-minister-of-justice =
    { $gender ->
       *[unsaid] Deputy Minister of Justice
    }
title-attorney-general =
    { $gender ->
       *[unsaid] Attorney General
    }
title-permanent-representative =
    { $gender ->
       *[unsaid] Permanent Representative
    }
title-ambassador-permanent-representative =
    { $gender ->
       *[unsaid] Ambassador, Permanent Representative
    }
title-executive-director =
    { $gender ->
       *[unsaid] Executive Director
    }
title-president-of-the-conference =
    { $gender ->
       *[unsaid] President of the Conference
    }
chair-order = Rules of order
chair-point = Point of order
chair-point-hint = The clock of whoever speaks stands still until you have ruled.
chair-appeal = Appeal against the ruling
chair-ruling = Your ruling
chair-ruling-stands = The ruling stands.
chair-ruling-falls = The ruling is overruled.
chair-motion = Procedural motion
chair-motion-kind = Motion
chair-proposed-by = Proposed by
chair-side-in-favour = in favour { $score }
chair-side-against = against { $score }
chair-decision = Decision
decision-vote = By a vote
decision-carried = Carried without a vote
decision-rejected = Rejected without a vote
decision-withdrawn = Withdrawn
chair-motion-carried = The motion is carried.
chair-motion-rejected = The motion is rejected.
vote-in-favour = In favour
vote-against = Against
vote-abstaining = Abstaining
chair-reply-asked = Right of reply asked for
chair-reply-in-room = Asked for in the room by
chair-no-replies = No request waits for an answer.
chair-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
chair-afterwards =
    { $count ->
        [one] { $count } matter afterwards
       *[other] { $count } matters afterwards
    }
chair-invite = Invite to speak: { $list }
chair-elsewhere = Another console: { $event }
chair-consoles =
    { $count ->
        [one] { $count } console of the Chair
       *[other] { $count } consoles of the Chair
    }
chair-new-place = New place (1 to { $count })
chair-place-first = First on the list
chair-place-after = After { $delegation }
chair-open-entry = { $place }. { $delegation }: move, pass over
chair-standby-count = Call to stand by, from the next on
chair-goes-on-in = Those who are not reached go on in
chair-goes-on = goes on in { $meeting }
act-call-standby = Call to stand by
act-roll-over = Roll over
act-move = Move
act-uphold = Upheld
act-dismiss = Dismissed
act-take = Take up now
act-raise-point = Raise
act-record-vote = Record the vote
act-record = Record the decision
act-propose-motion = Propose
act-inscribe-speaker = Put on the list
act-request-reply = Enter the request
act-grant = Grant
act-deny = Do not grant
act-invite = Invite
sheet-point = Point of order
sheet-appeal = Appeal …
sheet-motion = Motion
sheet-speak = Speaker …
sheet-decide = Decide …
sheet-reply = Right of reply
sheet-invite = Invite
blocked-point = A point of order first
blocked-motion = The motion first
blocked-stopped = The debate was ended
blocked-not-taken-up = This list is not taken up yet
clock-point-of-order = Point of order
keys-floor = The floor and the clock
keys-order = Rules of order
keys-meeting = The meeting and the list
key-point = A delegation rises to a point of order
key-uphold = Uphold the point of order
key-dismiss = Dismiss the point of order
key-appeal = The ruling is appealed against: record the vote
key-motion = A delegation proposes a motion
key-speak = Who speaks in favour of the motion, or against
key-decide = Decide the motion
key-reply = Right of reply: grant, deny, enter
key-take = Take up the replies, or the explanations of vote
key-invite = Invite somebody to speak next
key-chair = Hand over the chair
key-settle = The list: closing, speaking time, standby, roll-over
key-to-meeting = Go to the acts of the meeting
key-to-list = Go to the list
key-in-list = In the list: from entry to entry
key-entry = In the list: move the entry, or pass it over
script-adjourn = The meeting is adjourned.

chair-budget = Time until interpretation ends
chair-budget-no-meeting = The picture of the time left appears when the meeting begins.
chair-budget-spare = { $spare } to spare
chair-budget-left-over =
    { $count ->
        [one] { $count } will not fit
       *[other] { $count } will not fit
    }
chair-budget-last = last ends { $at }
chair-budget-interpretation = interpretation { $at }

chair-limit = { $limit } each
chair-late =
    { $count ->
        [one] { $count } in the late tray
       *[other] { $count } in the late tray
    }
chair-nobody-waits = Nobody is waiting on this list.
chair-no-list = No speakers’ list has been established here.
chair-heard =
    { $count ->
        [one] { $count } has spoken
       *[other] { $count } have spoken
    }
chair-closed-by-limit = closed at the limit
chair-settle-list = Settings of the list
chair-list-is-closed = The list is closed.
chair-closes-at = Closes at
chair-zone-hint = Time of the meeting ({ $zone })
chair-kind = Kind of statement
chair-limit-minutes = Minutes each
act-announce-closure = Announce closure
act-close-list = Close now
act-reopen-list = Reopen
act-set-speaking-time = Set speaking time

## Display

view-display = Display
display-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } waiting
       *[other] { $count } waiting
    }
display-next = Next
display-floor-free = The floor is free
display-suspended = The meeting is suspended
display-no-meeting = No meeting is in progress
display-point-of-order = Point of order
display-chime = Turn on the chime
display-stale = No connection for { $age }. The clock goes on by itself.

## Technician

view-technician = Technician
technician-live = On air
technician-signal = Microphone signal
technician-open = Open: { $name }
technician-closed = All microphones closed
technician-paused = Hold open: { $name } (clock stands)
technician-next-remote = Next from outside the room
technician-none-remote = Nobody who waits speaks from outside the room.
technician-all = All who wait

## eligibility

refusal-parties-only = Only States parties may do this (rule { $rule }); this is a participant of another category ({ $category }).
request-spoken-for = Your delegation has aligned itself with a group statement on this list ({ $delegation }). It may speak as well.
refusal-kind-not-for-purpose = A list of this purpose takes no statement of this kind ({ $kind }).
list-explanations = Explanations of vote
list-interactive-dialogue = Interactive dialogue
list-non-state-actors = Non-State actors
list-upr-outcomes = Outcomes of the universal periodic review
list-member-states = Member States
list-high-level-segment = High-level segment
refusal-count-out-of-range = This number is out of range.
refusal-limit-below-used = The speaker has already used { $used_ms }: end the statement instead.
refusal-kind-not-for-category = Participants of this category ({ $category }) make no statement of this kind ({ $kind }).
refusal-no-group-statement = Only a group statement is made on behalf of others.

## procedure

kind-in-favour = In favour of the motion
kind-against = Against the motion
status-requested = Asked for
status-denied = Not granted
why-rank-unconfirmed = Now { $rank }: to be confirmed by the secretariat
list-replies = Right of reply
refusal-point-open = A point of order has to be decided first.
refusal-unknown-point = There is no such point of order any more.
refusal-motion-pending = A procedural motion has to be decided first.
refusal-unknown-motion = There is no such motion any more.
refusal-motion-out-of-order = A motion that has precedence is before the meeting.
refusal-vote-differs = The votes and the outcome do not agree.
refusal-no-debate = No item is under consideration.
refusal-debate-stopped = The debate on this list was ended by a motion.
refusal-not-taken-up = This list is taken up at the end of the meeting or of the day.
refusal-online-cap-reached = The time for remote speakers at this meeting ({ $cap_ms }) is used up: they keep their places for the next meeting.
refusal-not-requested = This request has been answered already ({ $status }).
refusal-not-a-reply-list = Replies are asked for on a list of replies.
refusal-reply-by-request = A reply is asked for, and the Chair grants it.
refusal-quota-reached = This delegation has made all its statements on this list ({ $per_delegation }).
kind-full = There is room for { $at_most } only: { $kind }.
refusal-cannot-swap = These two entries cannot change places.
refusal-swap-pending = A proposal to change places is pending already.
refusal-swap-not-agreed = The other delegation has not agreed yet.
refusal-unknown-swap = There is no such proposal any more.
refusal-swap-expired = This proposal expired ({ $expires_at }).
refusal-message-required = Choose a notice, or write a text.

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = This meeting is over, or another one has taken it in.
refusal-category-without-kind = The list is open to this category ({ $category }) but offers no kind of statement that it makes.
undo-time-arranged = The time of the debate was rearranged.
chair-budget-online = remote: { $used } of { $cap } min
chair-what-if = What if
chair-what-if-title = What if
key-whatif = What if: weigh another use of the time
act-apply-plan = Apply
chair-weigh-time = Speaking time
chair-weigh-same = As today
chair-weigh-shorter = Shorter
chair-weigh-share = Equal share
chair-weigh-from = From speaker number
chair-weigh-close = Close the list now
chair-weigh-through = Go on without the break, into { $meeting } (until { $at })
chair-weigh-cap = Remote speaking time
chair-weigh-cap-minutes = Cap in minutes
chair-weigh-cap-none = No cap
chair-weigh-hint = Choose what to weigh. Nothing is changed by looking.
chair-compare-today = Today
chair-compare-then = Then
chair-compare-ends = Last one ends
chair-compare-interpretation = Interpretation ends
chair-compare-left-over = Will not fit
chair-nothing-changes = That changes nothing.
chair-now-fit =
    { $count ->
        [one] Now fits: { $names }
       *[other] Now fit ({ $count }): { $names }
    }
chair-no-longer-fit =
    { $count ->
        [one] Would no longer fit: { $names }
       *[other] Would no longer fit ({ $count }): { $names }
    }
chair-and-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
event-time-arranged = The time of the debate was rearranged.
event-programme-changed = The programme has changed.
notice-rolled-over = Not reached in this meeting: your place on the list stays, and the list goes on in { $meeting }, { $at }.
notice-rolled-over-undated = Not reached in this meeting: your place on the list stays. The date of the next meeting will be announced.
notice-rolled-over-remote = The time for remote speakers at this meeting is used up: remote speakers keep their places and go on in { $meeting }, { $at }.
notice-rolled-over-remote-undated = The time for remote speakers at this meeting is used up: remote speakers keep their places for the next meeting.
refusal-turn-not-foreseen = Your turn cannot be foreseen: no meeting is planned for it.
calendar-summary = { $delegation }: statement, { $list }
calendar-description = Expected at { $expected }, between { $earliest } and { $latest } ({ $zone }). { $meeting }. An estimate: follow the list.

## Secretariat: the desk

desk-sections = Parts of the desk
desk-programme = Programme
desk-people = Delegations
desk-record = Record
desk-beside = Organs side by side
desk-no-list = No speakers’ list has been established here.
desk-establish = New list
desk-filter-standing = State
desk-filter-none = Show all
desk-standing-waiting = Waiting
desk-standing-standby = On standby
desk-standing-unconfirmed = Change of rank to confirm
desk-standing-by-hand = Placed by hand
desk-standing-no-text = Text missing
desk-standing-held = On hold
desk-standing-gone = Withdrawn or not present
desk-standing-heard = Have spoken
desk-restore-of = Bring back { $delegation }
desk-add-more = Add, and the next one
desk-spoken-for = { $delegation } speaks for it too
field-aligned = Aligned delegations
field-aligned-hint = Names in any language, or codes, with commas; then Enter.
field-item = Agenda item
field-opens-at = Opens at ({ $zone })
delegations-unknown = Not found for certain: { $names }
delegations-count =
    { $count ->
        [one] { $count } delegation
       *[other] { $count } delegations
    }
delegations-remove = Take out { $delegation }
desk-ranks = Ranks to confirm
desk-ranks-hint = Each keeps its place until you confirm.
desk-rank-was = { $before } → { $now }
desk-rank-confirm = Place anew
desk-rank-confirm-of = Place { $delegation } anew
desk-rank-confirmed = { $delegation } now has place { $place }.
desk-rank-hint = The entry still has place { $place }. Placed anew, it goes where the precedence of the list puts the new rank.
desk-rank-keep = Keep the place for now
desk-rank-title = The rank of { $delegation } was changed
desk-rank-unconfirmed = Confirm place
desk-swaps = Exchanges of places
desk-swap-of = { $one } and { $other }
desk-swap-agreed = Both agree. Across tiers, the secretariat approves.
desk-swap-proposed = Proposed; the other delegation has not answered yet.
desk-swap-until = until { $at }
desk-swap-approve = Approve
desk-swap-decline = Decline
desk-replies = Right of reply asked for
desk-replies-hint = The chair grants or denies it.
desk-times = Speaking times
desk-no-limit = no limit
desk-then = then { $time }
desk-time-of = Change the speaking time: { $kind }
desk-time-title = Speaking time: { $kind }
desk-time-limit = Limit
desk-time-amber = Warning before the end
desk-time-grace = Grace
desk-time-then = Second statement
desk-time-hint = Minutes and seconds: 3:00
desk-time-wrong = Write minutes and seconds, such as 3:00.
desk-time-from = In force
desk-time-from-next = from the next speaker on
desk-time-from-entry = from number { $place } on: { $delegation }
desk-time-later = { $kind }: { $time } from { $delegation } on
desk-enforcement = At the limit
enforcement-none = Nothing happens
enforcement-call-to-order = The chair calls to order
enforcement-close = The floor closes by itself
desk-standby = Call to stand by
desk-standby-title = Call the next speakers to stand by
desk-standby-count = How many
desk-standby-hint = Nobody goes before them any more.
desk-standby-called =
    { $count ->
        [one] { $count } speaker is on standby.
       *[other] { $count } speakers are on standby.
    }
desk-roll-over = Roll over
desk-roll-over-title = Roll over: { $list }
desk-roll-over-hint =
    { $count ->
        [one] { $count } who still waits goes on in another meeting.
       *[other] { $count } who still wait go on in another meeting, in this order.
    }
desk-roll-over-to = To the meeting
desk-rolled-over = The list goes on in { $meeting }.
desk-continues-in = Goes on in { $meeting }
desk-no-meeting-to-come = No further meeting of this organ is planned.
desk-take-replies = Take up now
desk-online = Remote speaking time
desk-online-none = No cap in this meeting.
desk-online-used = { $used } of { $cap } used
desk-online-capped = Used up: remote speakers keep their places for the next meeting.
desk-online-set = Set the cap
desk-online-title = Cap of remote speaking time
desk-online-hint = Past the cap, remote speakers roll over to the next meeting, while those in the room go on.
desk-online-cap = Cap in each meeting
desk-online-lift = Lift the cap
announce = Announce
announce-title = Announcements
announce-none = Nothing has been announced.
announce-to = To whom
announce-all = Everybody
announce-mode = All who speak in one way
announce-delegation = One delegation
announce-what = What
announce-words = In my own words
announce-text = Text
announce-text-hint = Sent as it is written, in this one language.
announce-translated = Each reader sees it in their own language.
announce-done = Announced.
list-for-reply = Right of reply, item { $item }
list-for-explanation = Explanations of vote, item { $item }
list-for-motion = Motion
establish-title = Establish a speakers’ list
establish-do = Establish the list
establish-done = Established: { $list }
establish-purpose = What for
purpose-debate = Debate
purpose-reply = Right of reply
purpose-explanation = Explanations of vote
establish-no-kind = Choose at least one kind of statement.
establish-categories = Who may be inscribed
establish-precedence = Order
precedence-tier-received-at = Ministers first, then by receipt
precedence-received-at = By receipt
precedence-rank-received-at = By rank, then by receipt
precedence-groups-first-tier-received-at = Groups, then ministers, then by receipt
precedence-category-received-at = By category, then by receipt
establish-no-show = Not present when called
no-show-end-of-list = To the end of the list
no-show-end-of-category = To the end of its tier
no-show-lose-slot = Loses the place
no-show-text-in-lieu = Text instead of a statement
establish-per-delegation = Statements for each delegation
establish-per-delegation-hint = Empty: as many as it likes, one after the other.
establish-by-hand = The clock starts when the speaker begins
establish-public = The list is public

## Secretariat: programme, delegations, links

programme-add-meeting = New meeting
programme-add-item = New item
programme-add-deadline = New deadline
programme-change-of = Change: { $name }
programme-taken-in = Without a break after { $meeting }
programme-number = Number
programme-starts = Begins ({ $zone })
programme-ends = End of interpretation ({ $zone })
programme-ends-hint = The forecast and the warnings count with it.
programme-meeting-runs = This meeting is in progress. Its end of interpretation was settled when it was called to order; a change counts for the programme only.
programme-item-title = Agenda item { $item }
programme-item-number = Number of the item
programme-item-number-hint = As the agenda prints it: 2(a)
programme-item-words = Title
programme-documents = Documents
programme-documents-hint = Symbols, one on each line: CTOC/COP/2020/1/Rev.1
programme-due = Due ({ $zone })
programme-deadline-words = What is due
programme-officer-hint = A seat of this group: { $group }
programme-person = Person
programme-nobody = not named
form-incomplete = Something is still missing.
remove = Remove
remove-question = Remove for good?
remove-not = No
removed = Removed.
credentials-awaited = Credentials awaited
credentials-copy = Copy of credentials received
people-credentials = Credentials
people-credentials-hint = Rules 18 to 20. No mark bars a delegation from the floor.
people-credentials-none = none are asked for
people-participants = Participants
people-nobody = Nobody has been entered.
people-add = New participant
people-add-to = New participant: { $delegation }
people-name = Name
people-contact = Contact
people-contact-hint = Seen by the secretariat alone.
people-erase = Erase the person
people-erase-title = Erase this person?
people-erase-hint = Name, title and contact are gone for good. The record keeps a number only.
links-find = Find a link
links-hide = Hide
links-qr = QR code of the link: { $name }
print = Print

## The record, as sentences

record-of = Record: { $organ }
record-hint = What was done, by whom and when. Each line is sealed by a digest over the one before.
record-pages = Pages of the record
record-newest = Newest
record-newer = Newer
record-older = Older
record-oldest = Oldest
record-shown = { $from } to { $to } of { $count }
record-empty = Nothing has happened yet.
record-number = No.
record-when = When
record-who = By
record-what = What was done
record-speaker = another speaker
record-text-url = address of the text
record-called-to-order = Called to order: { $meeting }; interpretation until { $interpretation_ends_at }
record-suspended = Meeting suspended
record-resumed = Meeting resumed
record-adjourned = Meeting adjourned
record-chair-taken = In the chair: { $officer }
record-item-taken-up = Item { $item } taken up: { $title }
record-list-established = List established: { $list }
record-list-opened = { $list }: opened
record-closure-announced = { $list }: closing announced for { $closes_at }
record-list-closed = { $list }: closed
record-list-reopened = { $list }: reopened
record-speaking-time-set = { $list }: { $limit } for “{ $kind }”
record-inscribed = Inscribed: { $delegation } ({ $list }, number { $number }, received { $received_at })
record-received-late = Received late: { $delegation } ({ $list }, { $received_at })
record-amended = Changed: { $delegation } ({ $changes })
record-withdrawn = Withdrawn: { $delegation }
record-moved =
    { $placed ->
        [front] Moved: { $delegation }, to the front
       *[other] Moved: { $delegation }, after { $after }
    }
record-admitted = Admitted from the late tray: { $delegation }
record-passed-over = Not present when called: { $delegation }
record-restored = Brought back: { $delegation }
record-floor-given = Floor given: { $delegation } ({ $limit_ms })
record-clock-started = Clock started
record-clock-paused = Clock paused at { $used_ms }
record-clock-resumed = Clock running again
record-time-extended = Speaking time changed by { $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] The floor closed at the limit, after { $used_ms }
       *[other] Statement ended after { $used_ms }
    }
record-floor-held = Put on hold after { $used_ms }
record-act-undone = The last act of the chair was undone
record-point-raised = Point of order: { $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] Point of order upheld
       *[other] Point of order dismissed
    }
record-motion-proposed = Motion proposed by { $delegation }: { $kind }
record-motion-withdrawn = Motion withdrawn
record-motion-decided = Motion decided
record-debate-stopped = { $list }: debate ended by a motion
record-reply-requested = Right of reply asked for: { $delegation }
record-reply-granted = Right of reply granted: { $delegation }
record-reply-denied = Right of reply denied: { $delegation }
record-replies-taken = Taken up: { $list }
record-invited = Invited to speak: { $delegation }
record-rank-confirmed = Placed anew by rank: { $delegation }
record-swap-proposed = Exchange proposed: { $one } with { $other }
record-swap-agreed = Exchange agreed to by the other delegation
record-swapped = Places exchanged
record-swap-declined = Exchange declined
record-swap-lapsed = Proposal to exchange lapsed
record-rolled-over = Rolled over: { $names }
record-online-capped = Cap of remote speaking time changed
record-time-arranged = The time of the debate was rearranged
record-standby-called = Called to stand by: { $names }
record-meeting-end = { $meeting }: interpretation until { $ends_at }
record-programme-changed = The programme has changed.
record-announced = Announced: “{ $message }”

## Delegate: without a line

refusal-offline = There is no connection: nothing was sent. Please try again when the line is back.
unsent-title = Not sent yet
unsent-hint = There is no connection. The request is kept on this device and goes out by itself, once, when the line is back. What counts is when it arrives.
unsent-old = This request was made { $at } and never arrived. Shall it be sent now?
unsent-send = Send it now
unsent-discard = Do not send it
new-build = A newer version of this page is ready.
new-build-load = Load it

## Delegate: while away, and messages

away-title = While you were away
away-between = { $from } – { $to }
away-about = { $list }: { $text }
away-place = { $list }: you were number { $from }, now you are number { $to }.
away-names = { $text } ({ $names })
away-meeting-began = { $meeting } is in progress.
messages-title = Messages
messages-to-you = To you
messages-earlier =
    { $count ->
        [one] { $count } earlier message
       *[other] { $count } earlier messages
    }
heard-message = Message: { $text }
notice-be-ready = Please be ready to speak.
notice-check-sound = Please test your sound.
notice-send-text = Please send the text of your statement.
notice-list-closes = The list of speakers closes soon.
notice-meeting-resumes = The meeting resumes soon.
notice-swap-proposed = { $delegation } proposes to exchange places with you.
notice-swap-agreed = { $delegation } agrees to exchange places. The secretariat has yet to approve.
notice-swapped = You have exchanged places with { $delegation }.
notice-swap-declined = The exchange of places with { $delegation } does not take place.
notice-swap-lapsed = The exchange of places with { $delegation } does not take place: one of the two entries has been moved, called or withdrawn.
notice-swap-expired = The proposal to exchange places with { $delegation } has expired: it was not settled in time.

## Delegate: exchange of places

action-swap = Exchange places
swap-title = Exchange places
swap-hint = The other delegation is asked. Nothing changes until it agrees.
swap-with = With whom?
swap-option = { $delegation } (place { $place })
swap-stands = How long the proposal stands
swap-other-tier = You are not in the same priority tier: the secretariat must approve as well.
swap-nobody = There is nobody on this list with whom you could exchange places now.
swap-do = Propose
swap-done = Proposed to { $delegation }.
swap-received = { $delegation } proposes to exchange places with you.
swap-sent = You proposed to { $delegation } to exchange places.
swap-places = You would be number { $to } instead of { $from }.
swap-until = Stands until { $at }.
swap-agreed = Both have agreed. The secretariat has yet to approve.
swap-expired = No answer came by { $at }: the proposal has expired.
swap-accept = Agree
swap-decline = Decline
swap-take-back = Take back
swap-accepted = You are now number { $place }.
swap-accepted-waits = Agreed. The secretariat has yet to approve.
swap-declined = Declined. Both keep their places.
swap-taken-back = Taken back. Both keep their places.

## Delegate: be ready

ready-title = Be ready
ready-say = I am ready
ready-said = You have said that you are ready
ready-take-back = Not ready after all
ready-connected = Connected
sound-test = Sound test
sound-tested = Sound tested
sound-hint = You will hear two notes, three times. Use the headset with which you will speak.
sound-play = Play
sound-heard = I hear it well
sound-not-heard = I hear nothing
sound-help = Check the volume and the headset, and play again. If that does not help, tell the technician: your place stays.
sound-untested = The technician sees that you need help.
call-how-all = By sound, vibration and a notification. Keep this page open.
call-how-sound = By sound and vibration. Notifications are not allowed in this browser.
text-none-yet = The interpreters have no text yet
field-text-url = Address of the text
field-text-url-hint = Where the interpreters can open it. Empty: nowhere.

## Delegate: in the meeting

meeting-time = { $at } at the meeting ({ $zone })
floor-title = In the meeting
point-action = Point of order
point-title = Raise a point of order?
point-hint = The speaker is interrupted at once, and the Chair rules immediately. It must concern the procedure, not the substance.
point-do = Raise the point of order
point-mine = Your point of order is before the Chair.
reply-action = Right of reply
reply-title = Ask for the right of reply
reply-hint = The Chair grants it or not. Replies are heard at the end of the meeting or of the day.
reply-do = Ask
reply-done = Asked: number { $number }. The Chair has yet to answer.
requested-explained = The Chair has yet to answer.
denied-explained = The Chair did not grant it.
motion-action = Motion
motion-title = Propose a motion
motion-which = Motion
motion-hint = It is put to the meeting before all other business. Motions that are higher on this list go first.
motion-do = Propose
motion-done = Proposed.
motion-mine = Your motion is before the meeting: { $motion }.
motion-withdraw = Withdraw the motion
motion-withdrawn = The motion is withdrawn.

## Technician: who is there, what the booths signal

lights-of = Readiness: { $name }
light-connected = Connected
light-not-connected = Not connected
light-connection-unknown = Connection not known
light-sound = Sound tested
light-no-sound = Sound not tested
light-sound-failed = Needs help with the sound
light-ready = Ready to speak
light-not-ready = Has not said “ready”
signals-lit = Signals of the interpreters
signal-too-fast = Too fast
signal-no-sound = No sound
signal-no-text = No text
signal-from = { $signal }: { $booths }
technician-unmute-next = Unmute next
technician-nobody-next = Nobody waits.
technician-called = On standby
technician-sound-good = Sound is good
technician-sound-bad = Test again
technician-partial = Who is connected elsewhere is not known now.
technician-booths = On line: { $booths }
technician-point = Point of order, open: { $name }
technician-resumes = resumes after the point of order
technician-no-booths = No booth is on line.

## Secretariat: screens, room and remote

screens-title = Screens
screens-hint = A display appears here when its link is open on a screen. It obeys at once, and remembers.
screens-none = No screen is connected.
screen-unnamed = Screen without a name
screen-connected =
    { $count ->
        [one] Connected
       *[other] { $count } connected
    }
screen-away = Not connected
screen-shows = Shows { $what }
screen-ordered = Is to show { $what }
screen-show-all = floor, clock and next
screen-show-clock = the clock
screen-show-lower-third = the lower third for the video
screen-show-timer = the speaker’s timer
screen-show = What it shows
screen-name = Name of the screen
screen-languages = Languages, in turn
screen-theme = Colours
screen-organ = Organ
screen-chime = Chime when the floor changes
screen-as-address = As its address says
screen-change = Change
screen-change-of = Change what { $name } shows
screen-order = Show this
screen-release = As its address says
screen-changed = { $name } has been told.
fairness-title = Room and remote
fairness-hint = From the record: how those in the room and those outside have fared. Waits are time in session.
fairness-room = In the room
fairness-outside = Outside
fairness-requests = Requests
fairness-waiting = Waiting
fairness-delivered = Statements delivered
fairness-waited = Wait, median
fairness-longest = Longest wait
fairness-used = Speaking time used
fairness-passed-over = Passed over, not there
fairness-holds = Lines that dropped
fairness-denied = Refused
fairness-late = In the late tray
fairness-withdrawn = Withdrawn
fairness-moved-up = Moved up by hand
fairness-moved-down = Moved down by hand
fairness-matter = Matter

