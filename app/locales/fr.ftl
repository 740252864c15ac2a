### Français. Un seul catalogue pour les pages et pour le serveur. Termes en usage dans les documents des Nations Unies.
### Les noms des États et des organisations ne sont pas ici : ils viennent du registre.

## Termes de la procédure

list-opening = Déclarations liminaires
list-general-debate = Débat général
list-of-speakers = Liste des orateurs et oratrices
meeting-name =
    { $number ->
        [1] 1re séance
       *[other] { $number }e séance
    }

office-president = Présidence
office-vice-president = Vice-Présidence
office-rapporteur = Rapporteur ou Rapporteuse
office-outgoing-president = Présidence sortante

kind-national = Déclaration nationale
kind-group = Déclaration au nom d’un groupe
kind-observer = Déclaration d’observateur
kind-igo = Organisation intergouvernementale
kind-ngo = Organisation non gouvernementale
kind-officer = Déclaration d’un membre du Bureau
kind-reply = Droit de réponse
kind-explanation = Explication de vote

status-waiting = En attente
status-late = Parmi les demandes tardives
status-speaking = A la parole
status-held = En suspens
status-delivered = Est intervenu
status-withdrawn = Retiré
status-passed-over = Absent à l’appel

category-party = État partie
category-signatory = Signataire
category-other-state = Autre État
category-entity = Entité
category-igo = Organisation intergouvernementale
category-ngo = Organisation non gouvernementale
category-officer = Membre du Bureau
category-secretariat = Secrétariat

group-AFR = Groupe des États d’Afrique
group-APG = Groupe des États d’Asie et du Pacifique
group-EEG = Groupe des États d’Europe orientale
group-GRULAC = Groupe des États d’Amérique latine et des Caraïbes
group-WEOG = Groupe des États d’Europe occidentale et autres États

source-self-service = Par la délégation
source-email = Par courriel
source-paper = Sur papier
source-secretariat = Par le secrétariat

text-none = Pas de texte
text-received = Texte reçu
text-final = Texte définitif
text-verbatim = Lu mot à mot
text-check-against-delivery = Seul le texte prononcé fait foi

language-ar = Arabe
language-zh = Chinois
language-en = Anglais
language-fr = Français
language-ru = Russe
language-es = Espagnol

credentials-submitted = Pouvoirs communiqués
credentials-provisional = Participe à titre provisoire
credentials-accepted = Pouvoirs acceptés

by-chair = la présidence
by-secretariat = le secrétariat
by-delegate = la délégation
by-system = le service

role-chair = Présidence
role-secretariat = Secrétariat
role-delegate = Délégation
role-interpreter = Interprétation
role-display = Écran
role-technician = Technique
role-public = Public

view-delegate = Délégation
view-interpreter = Interprétation
view-secretariat = Secrétariat
view-public = Liste des orateurs et oratrices

## Pourquoi une inscription est à cette place

why-tier-upper = { $rank } : rang prioritaire
why-tier-lower = Hors rang prioritaire
why-rank = Rang : { $rank }
why-group = Déclaration de groupe : avant les déclarations nationales
why-no-group = Pas une déclaration de groupe
why-category = { $category }
why-received = Demande reçue { $at }
why-announced = Annoncé comme suivant : personne ne passe avant
why-placed =
    { $placed ->
        [front] Placé en tête par { $by }, { $at }
       *[after] Placé après { $after } par { $by }, { $at }
    }
why-with-reason = { $text } (« { $reason } »)

## Refus : ce qui n’a pas pu se faire, et pourquoi

refusal-unknown = Cela n’a pas pu se faire ({ $code }).
refusal-unreachable = Le service est injoignable. Rien n’est perdu : veuillez réessayer quand la ligne sera rétablie.
refusal-not-permitted = Votre accès ne le permet pas.
refusal-unknown-organ = Cet organe n’existe pas.
refusal-unknown-conference = Cette conférence n’existe pas.
refusal-unknown-list = La liste « { $list } » n’existe pas.
refusal-unknown-inscription = Cette inscription ne figure pas sur la liste.
refusal-unknown-meeting = Cette séance n’existe pas.
refusal-unknown-item = Ce point de l’ordre du jour n’existe pas.
refusal-unknown-delegation = Cette délégation n’existe pas.
refusal-unknown-officer = Ce membre du Bureau n’existe pas.
refusal-unknown-participant = Cette personne n’est pas au registre.
refusal-list-exists = Une liste porte déjà ce nom.
refusal-list-not-open = La liste sera ouverte { $opens_at }.
refusal-list-closed = La liste est close.
refusal-list-already-open = La liste est déjà ouverte.
refusal-already-inscribed = La délégation est déjà inscrite sur cette liste, sous le numéro { $number }.
refusal-not-eligible = Cette liste n’est pas ouverte à cette catégorie de participants ({ $category }).
refusal-kind-full = Cette liste n’admet plus de déclarations de ce type ({ $kind }).
refusal-already-there = Cela existe déjà.
refusal-in-use = C’est encore utilisé et ne peut pas être supprimé.
refusal-end-before-start = La fin précède le début.
refusal-meetings-overlap = Deux séances du même organe se chevaucheraient ({ $meeting }).
refusal-number-taken = Le numéro { $number } est déjà celui d’une autre séance.
refusal-named-twice = Le même élément est nommé deux fois.
refusal-bureau-unbalanced = Le Bureau n’aurait pas la composition prévue à l’article 22.
refusal-holder-without-delegation = Un membre du Bureau doit avoir une délégation.
refusal-other-delegation = Cette personne appartient à une autre délégation ({ $delegation }).
refusal-other-group = La délégation appartient à un autre groupe régional.
refusal-participant-erased = Cette personne a été effacée du registre.
refusal-not-a-rehearsal = C’est une vraie conférence : son horloge ne se règle pas.
refusal-rehearsal-settled = Le caractère de répétition a été fixé au départ.
refusal-role-unknown = Il n’y a pas de lien pour cette vue.
refusal-delegation-needed = Le lien d’un délégué nécessite une délégation.
refusal-delegation-required = Indiquez de quelle délégation il s’agit.
refusal-language-required = Indiquez la cabine : le lien ne mentionne aucune langue.
refusal-not-a-display = Ce lien n’est pas celui d’un écran.
refusal-delegation-unwanted = Seul le lien d’un délégué comporte une délégation.
refusal-unknown-deadline = Cette échéance n’existe pas.
refusal-unknown-document = Ce document n’existe pas.
refusal-unknown-grant = Ce lien n’existe pas.
refusal-mode-not-offered = Cette liste ne prévoit pas ce mode d’intervention ({ $mode }).
refusal-kind-not-offered = Cette liste ne prévoit pas ce type de déclaration ({ $kind }).
refusal-received-in-future = L’heure de réception est dans l’avenir ({ $received_at }).
refusal-closes-in-past = L’heure de clôture est dans le passé.
refusal-list-changed = La liste a changé entre-temps. Veuillez la relire.
refusal-floor-changed = La parole a changé entre-temps. Veuillez vérifier.
refusal-floor-occupied = La parole est prise ({ $floor }).
refusal-no-floor = Plus personne n’a la parole.
refusal-clock-running = Le chronomètre tourne déjà.
refusal-clock-not-started = Le chronomètre n’a pas encore été lancé.
refusal-clock-paused = Le chronomètre est déjà arrêté.
refusal-clock-not-paused = Le chronomètre n’est pas arrêté.
refusal-time-expired = Le temps de parole est épuisé ({ $due_at }).
refusal-no-limit = Cette déclaration n’a pas de temps limité.
refusal-limit-out-of-range = Ce temps de parole n’est pas admissible.
refusal-not-in-session = Aucune séance n’est en cours.
refusal-already-in-session = Une séance est déjà en cours : { $meeting }.
refusal-meeting-suspended = La séance est suspendue.
refusal-meeting-not-suspended = La séance n’est pas suspendue.
refusal-reason-required = Veuillez donner un motif : il est consigné.
refusal-not-waiting = Cette inscription n’est pas en attente ({ $status }).
refusal-not-late = Cette inscription n’est pas parmi les demandes tardives ({ $status }).
refusal-cannot-restore = Cette inscription ne peut pas être rétablie ({ $status }).
refusal-later-only = Vous pouvez seulement reculer dans la liste.
refusal-nothing-changes = Cela ne changerait rien.
refusal-nothing-to-undo = Il n’y a rien à annuler.
refusal-undo-changed = Autre chose s’est passé depuis. Veuillez vérifier.
refusal-not-due = Le temps n’est pas encore épuisé ({ $due_at }).
refusal-already-presiding = Cette personne préside déjà.
refusal-group-required = Une déclaration de groupe doit indiquer au nom de qui elle est faite.
refusal-text-address-unusable = L’adresse du texte doit commencer par https:// et désigner un site, sans espace ni mot de passe.
refusal-key-required = La demande était incomplète (clef). Veuillez recharger la page.
refusal-key-reused = La même demande est arrivée avec un autre contenu. Veuillez recharger la page.
refusal-link-unknown = Ce lien d’accès est inconnu. Veuillez en demander un nouveau au secrétariat.
refusal-link-revoked = Ce lien d’accès a été révoqué. Veuillez en demander un nouveau au secrétariat.
refusal-sign-in-required = Veuillez ouvrir votre lien d’accès.
refusal-invalid-request = La demande n’a pas été comprise. Veuillez vérifier votre saisie.
refusal-not-json = La demande n’a pas été comprise (JSON attendu).
refusal-id-differs = La demande désigne deux éléments différents. Veuillez recharger la page.
refusal-body-too-large = Le texte est trop long.
refusal-not-found = Cela n’existe pas.
refusal-method-not-allowed = Ce n’est pas possible ici.
refusal-origin-refused = La demande venait d’un autre site et a été refusée.
refusal-busy = Le service est très sollicité. Veuillez réessayer dans un instant.
refusal-internal = Une erreur s’est produite dans le service. Elle est consignée ; veuillez réessayer.

## Événements, tels qu’ils sont lus à voix haute

event-called-to-order = La séance est ouverte.
event-suspended = La séance est suspendue.
event-resumed = La séance est reprise.
event-adjourned = La séance est levée.
event-chair-taken = À la présidence : { $presiding }.
event-item-taken-up = Point { $item } de l’ordre du jour : { $title }.
event-list-established = Une liste a été établie : { $list }.
event-list-opened = { $list } : la liste est ouverte.
event-closure-announced = { $list } : la clôture de la liste est annoncée.
event-list-closed = { $list } : la liste est close.
event-list-reopened = { $list } : la liste est de nouveau ouverte.
event-speaking-time-set = { $list } : le temps de parole a changé.
event-inscribed = Nouvelle inscription : { $delegation }.
event-received-late = Une demande tardive a été reçue.
event-amended = Inscription modifiée : { $delegation }.
event-withdrawn = Inscription retirée : { $delegation }.
event-moved = Inscription déplacée : { $delegation }.
event-admitted = Demande tardive admise : { $delegation }.
event-passed-over = Absent à l’appel : { $delegation }.
event-restored = Inscription rétablie : { $delegation }.
event-floor-given = La parole est à : { $delegation }.
event-clock-started = Le chronomètre est lancé.
event-clock-paused = Le chronomètre est arrêté.
event-clock-resumed = Le chronomètre reprend.
event-time-extended = Le temps de parole a changé : { $limit }.
event-statement-ended =
    { $closed_by ->
        [limit] Temps de parole épuisé : { $delegation }. La parole est retirée.
       *[chair] Fin de la déclaration : { $delegation }.
    }
heard-amber = Temps restant : { $left } ({ $delegation }).
heard-time-up = Le temps de parole est écoulé : { $delegation }.
event-floor-held = Déclaration en suspens : { $delegation }.
event-act-undone = Le dernier acte est annulé.
motion-suspend = Suspension de la séance
motion-adjourn-meeting = Levée de la séance
motion-adjourn-debate = Ajournement du débat
motion-close-debate = Clôture du débat
event-point-raised = Motion d’ordre : { $delegation }.
event-point-ruled =
    { $outcome ->
        [upheld] Motion d’ordre retenue : { $delegation }.
        [dismissed] Motion d’ordre rejetée : { $delegation }.
        [overruled] La décision de la présidence sur la motion d’ordre est annulée : { $delegation }.
       *[ruled] La présidence a statué sur la motion d’ordre : { $delegation }.
    }
event-motion-proposed = Motion de { $delegation } : { $motion }.
event-motion-withdrawn = La motion a été retirée : { $motion }.
event-motion-decided =
    { $outcome ->
        [carried] La motion est adoptée : { $motion }.
        [rejected] La motion est rejetée : { $motion }.
       *[decided] Il a été statué sur la motion : { $motion }.
    }
event-debate-stopped = { $list } : une motion a mis fin au débat.
event-reply-requested = Droit de réponse demandé : { $delegation }.
event-reply-granted = Droit de réponse accordé : { $delegation }.
event-reply-denied = Droit de réponse non accordé : { $delegation }.
event-replies-taken = { $list } : maintenant.
event-invited = Invité à prendre la parole ensuite : { $delegation }.
event-rank-confirmed = Rang confirmé, nouvelle place : { $delegation }.
event-swap-proposed = Échange de places proposé : { $delegation } et { $other }.
event-swap-agreed = Échange de places accepté : { $delegation } et { $other }.
event-swapped = Places échangées : { $delegation } et { $other }.
event-swap-declined = Pas d’échange de places : { $delegation } et { $other }.
event-swap-lapsed = Une proposition d’échange de places est devenue caduque.
event-rolled-over = { $list } : ceux qui attendent encore parleront à la { $meeting }.
event-online-capped =
    { $cap ->
        [lifted] Le temps de parole à distance n’est plus plafonné.
       *[set] Temps de parole à distance plafonné pour la séance : { $time }.
    }
event-online-cap-reached = Le temps de parole à distance de la séance est épuisé.
event-standby-called = À se tenir prêts : { $names }.
event-announced = Annonce : { $text }
event-limit-set = { $list } : le temps de parole a été modifié.

## Dans plusieurs vues

now = À présent
next = Ensuite
now-nobody = Personne n’a la parole
speaker-with-title = { $name }, { $title }
meeting-none = Aucune séance n’est en cours
meeting-suspended = La séance est suspendue
meeting-next = { $meeting } : { $at }
your-time = { $at }, votre heure ({ $zone })
list-waiting =
    { $count ->
        [0] Personne n’attend
        [one] { $count } en attente
       *[other] { $count } en attente
    }
list-empty = Personne n’attend sur cette liste.
list-heard =
    { $count ->
        [one] { $count } est intervenu
       *[other] { $count } sont intervenus
    }
list-held = En suspens
window-before = Ouverture { $at }
window-open = Ouverte
window-open-until = Ouverte jusqu’à { $at }
window-closing = Clôture { $at } (annoncée)
window-closed = Close
window-closed-since = Close depuis { $at }
speaking-time = { $time } chacun
loading = Chargement …
loading-slowly = Le service ne répond pas encore. Cette page continue d’essayer.
cancel = Annuler
close = Fermer
save = Enregistrer
field-required = À remplir.

field-list = Liste
field-delegation = Délégation
field-kind = Type de déclaration
field-speaker-name = Nom de l’orateur ou de l’oratrice
field-speaker-name-hint = Tel qu’il doit être lu.
field-speaker-title = Titre
field-speaker-title-hint = Par exemple : Ministre de la justice
field-rank = Rang
field-mode = Mode d’intervention
field-language = Langue de la déclaration
field-language-unknown = Pas encore connue
field-text = Texte de la déclaration
field-on-behalf-of = Au nom de
field-source = Voie de réception
field-received-at = Heure de réception ({ $zone })
field-received-at-hint = Laisser vide pour maintenant.
field-reason = Motif
field-reason-hint = Il est consigné.
field-closes-at = Clôture ({ $zone })

## Délégation

delegate-observing = Vous voyez les listes de cette réunion. Les demandes sont faites par les délégations.
my-place = Votre place
my-place-of = sur { $count }
my-turn = Vous avez la parole
my-turn-waits = Le chronomètre part quand vous commencez.
advice-far =
    { $count ->
        [one] { $count } intervention avant vous. Rien à faire pour le moment.
       *[other] { $count } interventions avant vous. Rien à faire pour le moment.
    }
advice-near =
    { $count ->
        [one] { $count } intervention avant vous.
       *[other] { $count } interventions avant vous.
    }
advice-next = C’est bientôt à vous.
advice-be-ready-podium = Veuillez vous approcher de la tribune.
advice-be-ready-floor = Veuillez être à votre place, microphone à portée de main.
advice-be-ready-remote = Veuillez rester en ligne : caméra et microphone prêts, dans une pièce calme.
advice-be-ready-video = Votre déclaration enregistrée sera diffusée. Il n’y a plus rien à faire.
advice-not-in-session = La liste reprend avec la séance.
heard-place = Vous êtes au numéro { $place } de la liste.
my-when = Heure prévue
when-between = entre { $from } et { $to }
when-about = vers { $at }
when-now = d’un instant à l’autre
when-no-plan = Aucune séance n’est encore prévue.
when-estimate = Estimation : elle évolue selon la durée des interventions.
when-calendar = Ajouter à mon agenda
when-bar-interpretation-ends = Cela ne tient pas avant la fin de l’interprétation.
when-bar-online-cap = Le temps de parole à distance de la séance sera épuisé avant.
when-bar-rolled-over = La liste se poursuit à cette séance.
when-bar-debate-stopped = Une motion a mis fin au débat.
my-why = Pourquoi cette place
my-how = Votre intervention
my-after = Après : { $delegation }
my-past = Demandes antérieures
my-receipt = Récépissé
my-time = Temps de parole : { $time }
receipt-number = Numéro
receipt-at = Reçue
receipt-digest = Empreinte
receipt-hint = L’empreinte prouve que votre demande est consignée telle que vous l’avez faite. Conservez-la avec le numéro.
receipt-done = Demande reçue : numéro { $number }, place { $place }.
receipt-done-late = Demande reçue : numéro { $number }. La liste était close ; la demande est parmi les demandes tardives.
late-explained = La demande est arrivée après la clôture de la liste ({ $at }). Elle n’est pas perdue : le secrétariat peut encore l’admettre. Vous le verrez ici aussitôt.
late-explained-open-end = La demande est arrivée après la clôture de la liste. Elle n’est pas perdue : le secrétariat peut encore l’admettre. Vous le verrez ici aussitôt.
held-explained = La présidence reviendra à vous. Le temps qui vous reste est conservé : { $time }.
passed-over-explained = Vous n’étiez pas là à l’appel de votre nom. Veuillez vous adresser au secrétariat.
withdrawn-explained = Vous avez retiré cette demande. Vous pouvez en faire une nouvelle tant que la liste est ouverte.
delivered-explained = Vous avez pris la parole à { $at }, pendant { $time }.
delivered-by-limit = La parole s’est fermée à la limite.
request-title = Demander la parole
request-send = Envoyer la demande
request-sending = Envoi …
request-slow = Envoi en cours. La ligne est lente ; la demande ne compte qu’une fois, quel que soit le nombre d’essais.
request-not-open = Cette liste sera ouverte { $at }.
request-closed-warning = Cette liste est close. Vous pouvez quand même envoyer une demande : elle restera parmi les demandes tardives jusqu’à la décision du secrétariat.
action-change = Modifier
action-later = Plus tard
action-withdraw = Retirer
call-me = M’appeler quand mon tour approche
call-on = Vous serez prévenu ou prévenue
change-title = Modifier la demande
change-saved = Modification enregistrée.
change-rank-hint = Un changement de rang ne change pas la place.
later-title = Parler plus tard
later-hint = Vous laissez passer d’autres délégations. Vous pouvez encore reculer, mais non avancer.
later-after = Après qui ?
later-after-option = après { $delegation } (place { $place })
later-end = À la fin de la liste
later-do = Reculer
later-done = Vous êtes maintenant au numéro { $place }.
withdraw-title = Retirer la demande ?
withdraw-hint = Vous perdez votre place. Une nouvelle demande prend rang à sa réception.
withdraw-do = Retirer
withdraw-keep = Garder ma place
withdraw-done = Demande retirée.
whole-list = La liste complète
already-spoken = Déjà intervenus

## Interprétation

booth-title = Cabine : { $language }
booth-now = À présent
booth-next = Ensuite
booth-own-language = langue de votre cabine
booth-language-unknown = Langue non annoncée
booth-was = auparavant : { $before }
booth-changed = Modifié à { $at }
booth-words = environ { $low } à { $high } mots
booth-words-left = Restants, à 110–120 mots par minute
booth-interpretation-left = Interprétation restante
booth-interpretation-until = jusqu’à { $at }
booth-interpretation-over = L’interprétation est terminée
booth-nothing-next = Personne n’attend.
booth-signals = Signaler à la présidence
booth-signal-lit = affiché à la présidence ; s’éteint tout seul
point-of-order-by = Motion d’ordre : { $name }
booth-open-text = Ouvrir le texte
booth-open-text-of = Ouvrir dans une nouvelle fenêtre le texte de la délégation suivante : { $name }
booth-words-in = { $words } mots en { $time }
booth-on-behalf-of = au nom de : { $name }
booth-aligned =
    { $count ->
        [one] { $count } délégation associée
       *[other] { $count } délégations associées
    }

## Secrétariat

desk-lists = Listes
desk-late = Demandes tardives
desk-links = Liens d’accès
desk-add = Inscrire
desk-add-title = Inscrire : { $list }
desk-added = { $delegation } : numéro { $number }, place { $place }.
desk-added-late = { $delegation } : numéro { $number }. La liste était alors close ; la demande est parmi les demandes tardives.
desk-find = Chercher
desk-find-hint = Délégation, nom, titre ou numéro
desk-filter-rank = Rang
desk-filter-mode = Mode
desk-filter-all = Tous
desk-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } trouvé
       *[other] { $count } trouvés
    }
desk-edit = Modifier
desk-edit-of = Modifier : { $delegation }
desk-move = Déplacer
desk-move-of = Déplacer : { $delegation }
desk-move-up = Avancer
desk-move-down = Reculer
desk-move-first = En tête
desk-move-last = À la fin
desk-move-title = Déplacer : { $delegation }
desk-move-where = Nouvelle place
desk-move-to-first = En tête de la liste
desk-move-to-after = Après { $delegation } (place { $place } à présent)
desk-move-do = Déplacer
desk-moved = { $delegation } : place { $place }.
desk-move-keys = Au clavier : Alt et une flèche déplacent l’inscription.
desk-withdraw-title = Retirer : { $delegation } ?
desk-withdraw-hint = L’inscription quitte la liste et reste consignée. Elle peut être rétablie.
desk-withdraw-of = Retirer : { $delegation }
desk-pass-over = Absent
desk-pass-over-of = { $delegation } : absent
desk-restore = Rétablir
desk-admit = Admettre
desk-admit-of = Admettre : { $delegation }
desk-admitted = Demande admise : { $delegation }, place { $place }.
desk-late-empty = Aucune demande tardive.
desk-late-hint = Demandes reçues après la clôture. Rien n’est perdu : admettez-les ou laissez-les ici.
desk-late-by = { $time } après la clôture
desk-others = Retirés ou absents
desk-window = Ouverture de la liste
desk-window-open = Ouvrir maintenant
desk-window-close = Clore maintenant
desk-window-announce = Annoncer la clôture
desk-window-reopen = Rouvrir
desk-window-reopen-hint = Laisser vide pour que la liste reste ouverte jusqu’à nouvel ordre.
desk-window-close-title = Clore la liste maintenant ?
desk-window-close-hint = Les demandes suivantes seront des demandes tardives.
desk-received-early = Reçue avant la clôture : elle compte comme faite à temps.
desk-received-late = Reçue après la clôture : elle ira parmi les demandes tardives.
desk-combobox-hint = Saisir un nom, en toute langue, ou un code.
desk-combobox-none = Aucune délégation trouvée.
desk-combobox-on-list = déjà inscrite

links-hint = Chaque lien ouvre une vue. Donnez-le à une seule personne ; révoquez-le s’il est perdu.
links-create = Nouveau lien
links-role = Vue
links-delegation = Délégation
links-language = Cabine
links-created = Le lien n’est montré que maintenant. Copiez-le ou remettez-le.
links-copy = Copier
links-copied = Copié.
links-created-at = Créé { $at }
links-name = { $role } : { $whose }
links-revoke = Révoquer
links-revoke-of = Révoquer le lien : { $name }
links-revoke-title = Révoquer ce lien ?
links-revoke-hint = La personne qui l’utilise est déconnectée aussitôt.
links-revoked = Révoqué { $at }
links-none = Il n’y a pas encore de lien.

register-conference = Conférence
register-meetings = Séances
register-items = Ordre du jour
register-officers = Bureau
register-deadlines = Délais
register-find = Chercher une délégation
register-interpretation-until = interprétation jusqu’à { $at }
register-vacant = vacant

## Public

public-live = Cette page suit la réunion d’elle-même.
public-clock = Les heures sont celles de la réunion ({ $zone }) : { $here } là-bas, { $yours } chez vous.
public-estimates = Les heures prévues sont des estimations ; elles évoluent avec le débat.
public-private = Il n’y a pas de liste publique.

## Parts: said in every view

closure-countdown = Clôture de la liste dans { $left }
product = Rostrum
dismiss = Masquer
skip-to-content = Aller au contenu
place-label = Rang
entry-standby = prêt à intervenir
entry-on-behalf-of = au nom de { $name }
entry-expected = prévu à
entry-between = entre { $from } et { $to }
entry-not-fit = ne passera pas

rank-HS = Chef d’État
rank-HG = Chef de gouvernement
rank-VP = Vice-président
rank-CP = Prince héritier ou princesse héritière
rank-DPM = Vice-premier ministre
rank-M = Ministre
rank-VM = Vice-ministre
rank-OTHER = Autre rang

mode-podium = Tribune
mode-floor = Salle
mode-remote = À distance
mode-video = Message vidéo

clock-waiting = Pas commencé
clock-running = Parole en cours
clock-amber = Veuillez conclure
clock-red = Temps écoulé
clock-over = Temps dépassé
clock-closed = Parole close
clock-paused = En pause

connection-connecting = Connexion
connection-live = En direct
connection-reconnecting = Reconnexion
connection-polling = Liaison lente
connection-stale = Pas à jour
connection-stale-for = Pas à jour depuis { $age }
connection-ended = Déconnecté
stale-notice = Pas de connexion. Ce qui s’affiche n’est peut-être plus à jour ; l’horloge continue d’elle-même.
ended-notice = Cet écran n’est plus connecté. Veuillez rouvrir votre lien.
refused-what-to-do = Ouvrez le lien que le secrétariat vous a envoyé. Il vous connecte sur cet appareil.

choices-open = Langue, couleurs, taille du texte
choice-language = Langue
choice-organ = Organe
choice-theme = Couleurs
choice-text-size = Taille du texte
theme-auto = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
text-size-normal = Normale
text-size-large = Grande
text-size-larger = Très grande

rehearsal-clock = Répétition. L’horloge de la conférence est décalée : { $day } { $year }, { $time }

keys-title = Touches
keys-hint = Une touche maintenue n’agit qu’une fois. Aucune n’agit pendant la saisie ni quand une fenêtre est ouverte.

## Chair

view-chair = Présidence
chair-acts = Actes de la présidence
chair-meeting = La séance
chair-choose-meeting = Séance à ouvrir
chair-quorum = Quorum : { $open } États parties sur { $parties } pour ouvrir, { $decide } pour décider ; connectés : { $connected }
chair-item = Point de l’ordre du jour
chair-no-item = Aucun point à l’examen
chair-presiding = Préside : { $office }
chair-presiding-nobody = Personne ne préside encore
chair-hand-over = Céder la présidence
chair-hand-over-hint = La personne désignée préside dès cet instant. L’horloge et la liste continuent.
chair-officer = Prend la présidence
chair-adjourn-title = Lever la séance ?
chair-adjourn-question = La séance prend fin. Les orateurs qui attendent gardent leur rang pour la suivante.
meeting-in-session = En cours
meeting-phase-suspended = Suspendue

act-call-to-order = Ouvrir la séance
act-suspend-meeting = Suspendre
act-resume-meeting = Reprendre la séance
act-adjourn = Lever la séance
act-take-chair = Prendre la présidence
act-give = Donner la parole
act-give-to = Donner la parole : { $name }
act-next-to = Suivant : { $name }
act-give-nobody = Personne n’attend
act-end = Fin
act-start = Démarrer
act-pause = Pause
act-resume = Reprendre
act-extend = +30 s
act-reduce = −30 s
act-hold = En attente
act-absent = Absent
act-back = Redonner la parole
act-undo = Annuler

key-give = Donner la parole au suivant (met fin à la déclaration en cours)
key-end = Mettre fin à la déclaration
key-start = Démarrer l’horloge
key-pause = Arrêter l’horloge, puis la reprendre
key-extend = Accorder 30 secondes de plus
key-reduce = Retirer 30 secondes
key-hold = Mettre en attente : le rang et le temps restant sont gardés, on passe au suivant
key-absent = L’orateur suivant est absent
key-back = Revenir à la déclaration mise en attente
key-undo = Annuler le dernier acte
key-overlay = Afficher ou masquer cet aperçu

undo-nothing = Rien à annuler
undo-floor-given = La parole a été donnée.
undo-statement-ended = La déclaration est terminée.
undo-floor-held = La déclaration est en attente.
undo-passed-over = L’orateur a été passé.
undo-time-extended = Le temps de parole a été modifié.

floor-has = A la parole
floor-free = Personne n’a la parole
floor-suspended = La séance est suspendue
floor-no-meeting = Aucune séance en cours

chair-next-three = Les trois suivants
chair-next-place =
    { $place ->
        [1] Suivant
        [2] Deuxième
       *[other] Troisième
    }
chair-held = En attente
chair-held-left = reste { $left }

chair-script = À lire
script-call-to-order = Je déclare ouverte la séance : { $meeting }.
script-resume = La séance est reprise.
script-thanks = Je remercie la délégation de sa déclaration.
script-thanks-officer = Je remercie { $name }.
script-list-exhausted = Il n’y a plus d’orateurs inscrits sur ma liste.
script-who-full = { $name }, { $title } ({ $state })
script-who-name = { $name } ({ $state })
script-who-title = { $title } ({ $state })
script-who-state = { $state }
script-who-officer = { $name }, { $title }
script-conclude = Je prie la délégation de bien vouloir conclure ({ $state }).
script-give-podium = Je donne maintenant la parole{ $purpose }, à la tribune, à : { $who }
script-give-floor = Je donne maintenant la parole{ $purpose } à : { $who }
script-give-remote = Je donne maintenant la parole{ $purpose }, à distance, à : { $who }
script-give-video = Nous allons maintenant voir le message vidéo{ $purpose } de : { $who }
script-purpose-reply = , au titre du droit de réponse,
script-purpose-explanation = , pour une explication de vote,
script-purpose-in-favour = , pour appuyer la motion,
script-purpose-against = , contre la motion,
script-followed = {" "}; suivra : { $state }.
script-full-stop = .
script-excellency = Son Excellence { $name }
script-who-on-behalf = { $who } (au nom de : { $group })
script-point = Une motion d’ordre est présentée par : { $state }. Je donne la parole à cette délégation pour une motion d’ordre.
script-appeal = Il est fait appel de la décision de la présidence. Je mets immédiatement l’appel aux voix. La décision est maintenue si elle n’est pas annulée à la majorité des membres présents et votants.
script-motion-suspend = La suspension de la séance est demandée par : { $state }. Cette motion n’est pas débattue.
script-motion-adjourn-meeting = La levée de la séance est demandée par : { $state }. Cette motion n’est pas débattue.
script-motion-adjourn-debate = L’ajournement du débat est demandé par : { $state }. Deux orateurs peuvent prendre la parole en faveur de la motion et deux contre.
script-motion-close-debate = La clôture du débat est demandée par : { $state }. Deux orateurs peuvent prendre la parole contre la motion.
script-vote-suspend = Je mets maintenant aux voix la motion de suspension de la séance.
script-vote-adjourn-meeting = Je mets maintenant aux voix la motion de levée de la séance.
script-vote-adjourn-debate = Je mets maintenant aux voix la motion d’ajournement du débat.
script-vote-close-debate = Je mets maintenant aux voix la motion de clôture du débat.
script-stopped-adjourn-debate = Le débat sur ce point est ajourné.
script-stopped-close-debate = Le débat sur ce point est clos.
script-take-reply = Je vais maintenant donner la parole aux délégations qui ont demandé à exercer leur droit de réponse. La première intervention est limitée à { $first }, la deuxième à { $second }.
script-take-reply-short = Je vais maintenant donner la parole aux délégations qui ont demandé à exercer leur droit de réponse.
script-take-explanation = Je vais maintenant donner la parole aux délégations qui souhaitent expliquer leur vote.
script-hand-over = J’invite maintenant à prendre la présidence : { $office }.
script-hand-over-to = J’invite maintenant à prendre la présidence : { $name }, { $office }.
title-prime-minister =
    { $gender ->
        [feminine] Première Ministre
       *[unsaid] Premier Ministre
    }
title-secretary-general =
    { $gender ->
        [feminine] Secrétaire générale
       *[unsaid] Secrétaire général
    }
title-minister-of-foreign-affairs = Ministre des affaires étrangères
title-minister-of-justice = Ministre de la justice
title-minister-of-the-interior = Ministre de l’intérieur
title-minister-for-foreign-affairs = Ministre des affaires étrangères
title-assistant-minister-for-foreign-affairs =
    { $gender ->
        [feminine] Ministre adjointe des affaires étrangères
       *[unsaid] Ministre adjoint des affaires étrangères
    }
title-deputy-minister-of-justice = Vice-Ministre de la justice
title-attorney-general =
    { $gender ->
        [feminine] Procureure générale
       *[unsaid] Procureur général
    }
title-permanent-representative =
    { $gender ->
        [feminine] Représentante permanente
       *[unsaid] Représentant permanent
    }
title-ambassador-permanent-representative =
    { $gender ->
        [feminine] Ambassadrice, Représentante permanente
       *[unsaid] Ambassadeur, Représentant permanent
    }
title-executive-director =
    { $gender ->
        [feminine] Directrice exécutive
       *[unsaid] Directeur exécutif
    }
title-president-of-the-conference =
    { $gender ->
        [feminine] Présidente de la Conférence
       *[unsaid] Président de la Conférence
    }
chair-order = Conduite des débats
chair-point = Motion d’ordre
chair-point-hint = L’horloge de l’orateur est arrêtée jusqu’à votre décision.
chair-appeal = Appel de la décision
chair-ruling = Votre décision
chair-ruling-stands = La décision est maintenue.
chair-ruling-falls = La décision est annulée.
chair-motion = Motion de procédure
chair-motion-kind = Motion
chair-proposed-by = Proposée par
chair-side-in-favour = pour { $score }
chair-side-against = contre { $score }
chair-decision = Décision
decision-vote = Par un vote
decision-carried = Adoptée sans vote
decision-rejected = Rejetée sans vote
decision-withdrawn = Retirée
chair-motion-carried = La motion est adoptée.
chair-motion-rejected = La motion est rejetée.
vote-in-favour = Pour
vote-against = Contre
vote-abstaining = Abstentions
chair-reply-asked = Droit de réponse demandé
chair-reply-in-room = Demandé dans la salle par
chair-no-replies = Aucune demande n’attend de réponse.
chair-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
chair-afterwards =
    { $count ->
        [one] { $count } question ensuite
       *[other] { $count } questions ensuite
    }
chair-invite = Inviter à prendre la parole : { $list }
chair-elsewhere = Autre pupitre : { $event }
chair-consoles =
    { $count ->
        [one] { $count } pupitre de la présidence
       *[other] { $count } pupitres de la présidence
    }
chair-new-place = Nouvelle place (1 à { $count })
chair-place-first = En tête de liste
chair-place-after = Après : { $delegation }
chair-open-entry = { $place }. { $delegation } : déplacer, passer
chair-standby-count = À tenir prêts, à partir du suivant
chair-goes-on-in = Ceux qui n’auront pas parlé passent à
chair-goes-on = se poursuit : { $meeting }
act-call-standby = Faire tenir prêts
act-roll-over = Reporter
act-move = Déplacer
act-uphold = Retenue
act-dismiss = Rejetée
act-take = Passer à cette liste
act-raise-point = Présenter
act-record-vote = Enregistrer le vote
act-record = Enregistrer la décision
act-propose-motion = Présenter
act-inscribe-speaker = Inscrire
act-request-reply = Enregistrer la demande
act-grant = Accorder
act-deny = Refuser
act-invite = Inviter
sheet-point = Motion d’ordre
sheet-appeal = Appel …
sheet-motion = Motion
sheet-speak = Orateur …
sheet-decide = Décider …
sheet-reply = Droit de réponse
sheet-invite = Inviter
blocked-point = D’abord la motion d’ordre
blocked-motion = D’abord la motion
blocked-stopped = Le débat a pris fin
blocked-not-taken-up = Cette liste n’est pas encore abordée
clock-point-of-order = Motion d’ordre
keys-floor = La parole et l’horloge
keys-order = Conduite des débats
keys-meeting = La séance et la liste
key-point = Une délégation présente une motion d’ordre
key-uphold = Retenir la motion d’ordre
key-dismiss = Rejeter la motion d’ordre
key-appeal = Appel de la décision : enregistrer le vote
key-motion = Une délégation présente une motion
key-speak = Qui parle pour la motion, ou contre
key-decide = Statuer sur la motion
key-reply = Droit de réponse : accorder, refuser, enregistrer
key-take = Passer aux réponses ou aux explications de vote
key-invite = Inviter quelqu’un à parler ensuite
key-chair = Céder la présidence
key-settle = La liste : clôture, temps de parole, orateurs prêts, report
key-to-meeting = Aller aux actes de la séance
key-to-list = Aller à la liste
key-in-list = Dans la liste : d’une inscription à l’autre
key-entry = Dans la liste : déplacer ou passer l’inscription
script-adjourn = La séance est levée.

chair-budget = Temps jusqu’à la fin de l’interprétation
chair-budget-no-meeting = L’image du temps restant apparaît à l’ouverture de la séance.
chair-budget-spare = Marge : { $spare }
chair-budget-left-over =
    { $count ->
        [one] { $count } ne passera pas
        [many] { $count } ne passeront pas
       *[other] { $count } ne passeront pas
    }
chair-budget-last = fin de liste { $at }
chair-budget-interpretation = interprétation { $at }

chair-limit = { $limit } chacun
chair-late =
    { $count ->
        [one] { $count } demande tardive
        [many] { $count } demandes tardives
       *[other] { $count } demandes tardives
    }
chair-nobody-waits = Personne n’attend sur cette liste.
chair-no-list = Aucune liste des orateurs n’a été ouverte ici.
chair-heard =
    { $count ->
        [one] { $count } a parlé
        [many] { $count } ont parlé
       *[other] { $count } ont parlé
    }
chair-closed-by-limit = close à la limite
chair-settle-list = Réglages de la liste
chair-list-is-closed = La liste est close.
chair-closes-at = Clôture à
chair-zone-hint = Heure de la réunion ({ $zone })
chair-kind = Type de déclaration
chair-limit-minutes = Minutes pour chacun
act-announce-closure = Annoncer la clôture
act-close-list = Clore maintenant
act-reopen-list = Rouvrir
act-set-speaking-time = Fixer le temps de parole

## Display

view-display = Affichage
display-waiting =
    { $count ->
        [0] Personne n’attend
        [one] { $count } en attente
        [many] { $count } en attente
       *[other] { $count } en attente
    }
display-next = Ensuite
display-floor-free = Personne n’a la parole
display-suspended = La séance est suspendue
display-no-meeting = Aucune séance en cours
display-point-of-order = Motion d’ordre
display-chime = Activer le signal sonore
display-stale = Pas de connexion depuis { $age }. L’horloge continue d’elle-même.

## Technician

view-technician = Technique
technician-live = À l’antenne
technician-signal = Signal du microphone
technician-open = Ouvert : { $name }
technician-closed = Tous les microphones fermés
technician-paused = Garder ouvert : { $name } (horloge arrêtée)
technician-next-remote = Prochains hors de la salle
technician-none-remote = Aucun de ceux qui attendent ne parle hors de la salle.
technician-all = Tous ceux qui attendent

## eligibility

refusal-parties-only = Seuls les États parties peuvent le faire (article { $rule }) ; ce participant est d’une autre catégorie ({ $category }).
request-spoken-for = Votre délégation s’est associée à une déclaration de groupe inscrite sur cette liste ({ $delegation }). Elle peut aussi prendre la parole.
refusal-kind-not-for-purpose = Une liste ayant cet objet n’admet pas de déclaration de ce type ({ $kind }).
list-explanations = Explications de vote
list-interactive-dialogue = Dialogue
list-non-state-actors = Acteurs non étatiques
list-upr-outcomes = Textes issus de l’Examen périodique universel
list-member-states = États Membres
list-high-level-segment = Débat de haut niveau
refusal-count-out-of-range = Ce nombre n’est pas admissible.
refusal-limit-below-used = L’orateur a déjà utilisé { $used_ms } : mettez plutôt fin à la déclaration.
refusal-kind-not-for-category = Les participants de cette catégorie ({ $category }) ne font pas de déclaration de ce type ({ $kind }).
refusal-no-group-statement = Seule une déclaration de groupe est faite au nom d’autres délégations.

## procedure

kind-in-favour = En faveur de la motion
kind-against = Contre la motion
status-requested = Demandé
status-denied = Non accordé
why-rank-unconfirmed = Désormais { $rank } : à confirmer par le secrétariat
list-replies = Droit de réponse
refusal-point-open = Il faut d’abord statuer sur une motion d’ordre.
refusal-unknown-point = Cette motion d’ordre n’est plus à l’examen.
refusal-motion-pending = Il faut d’abord se prononcer sur une motion de procédure.
refusal-unknown-motion = Cette motion n’est plus à l’examen.
refusal-motion-out-of-order = La Conférence est saisie d’une motion prioritaire.
refusal-vote-differs = Les voix et le résultat ne concordent pas.
refusal-no-debate = Aucun point n’est à l’examen.
refusal-debate-stopped = Une motion a mis fin au débat sur cette liste.
refusal-not-taken-up = Cette liste est appelée à la fin de la séance ou de la journée.
refusal-online-cap-reached = Le temps de parole à distance de cette séance ({ $cap_ms }) est épuisé : les orateurs à distance gardent leur place pour la séance suivante.
refusal-not-requested = Il a déjà été répondu à cette demande ({ $status }).
refusal-not-a-reply-list = Le droit de réponse se demande sur la liste prévue à cet effet.
refusal-reply-by-request = Le droit de réponse se demande ; la présidence l’accorde.
refusal-quota-reached = Cette délégation a fait toutes ses interventions sur cette liste ({ $per_delegation }).
kind-full = Il n’y a de place que pour { $at_most } : { $kind }.
refusal-cannot-swap = Ces deux inscriptions ne peuvent pas être échangées.
refusal-swap-pending = Un échange est déjà proposé.
refusal-swap-not-agreed = L’autre délégation n’a pas encore accepté.
refusal-unknown-swap = Cette proposition d’échange n’existe plus.
refusal-swap-expired = Cette proposition a expiré ({ $expires_at }).
refusal-message-required = Choisissez un avis ou écrivez un texte.

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = Cette séance est terminée, ou une autre l’a absorbée.
refusal-category-without-kind = La liste est ouverte à cette catégorie ({ $category }) mais n’offre aucun type de déclaration qu’elle puisse faire.
undo-time-arranged = Le temps du débat a été réaménagé.
chair-budget-online = à distance : { $used } min sur { $cap }
chair-what-if = Et si…
chair-what-if-title = Et si…
key-whatif = Et si : envisager un autre emploi du temps
act-apply-plan = Appliquer
chair-weigh-time = Temps de parole
chair-weigh-same = Comme aujourd’hui
chair-weigh-shorter = Plus court
chair-weigh-share = Parts égales
chair-weigh-from = À partir de l’orateur numéro
chair-weigh-close = Clore la liste maintenant
chair-weigh-through = Continuer sans pause, jusque dans { $meeting } (jusqu’à { $at })
chair-weigh-cap = Temps de parole à distance
chair-weigh-cap-minutes = Limite en minutes
chair-weigh-cap-none = Sans limite
chair-weigh-hint = Choisissez ce qu’il faut envisager. Regarder ne change rien.
chair-compare-today = Aujourd’hui
chair-compare-then = Alors
chair-compare-ends = Fin du dernier orateur
chair-compare-interpretation = Fin de l’interprétation
chair-compare-left-over = Ne tiendront pas
chair-nothing-changes = Cela ne change rien.
chair-now-fit =
    { $count ->
        [one] Tient désormais : { $names }
       *[other] Tiennent désormais ({ $count }) : { $names }
    }
chair-no-longer-fit =
    { $count ->
        [one] Ne tiendrait plus : { $names }
       *[other] Ne tiendraient plus ({ $count }) : { $names }
    }
chair-and-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
event-time-arranged = Le temps du débat a été réaménagé.
event-programme-changed = Le programme des séances a changé.
notice-rolled-over = Pas encore appelé à cette séance : votre place sur la liste est conservée, et la liste se poursuit à { $meeting }, { $at }.
notice-rolled-over-undated = Pas encore appelé à cette séance : votre place sur la liste est conservée. La date de la prochaine séance sera annoncée.
notice-rolled-over-remote = Le temps réservé aux orateurs à distance à cette séance est épuisé : ils conservent leur place et seront entendus à { $meeting }, { $at }.
notice-rolled-over-remote-undated = Le temps réservé aux orateurs à distance à cette séance est épuisé : ils conservent leur place pour la prochaine séance.
refusal-turn-not-foreseen = Votre tour ne peut être prévu : aucune séance n’est programmée.
calendar-summary = { $delegation } : déclaration, { $list }
calendar-description = Prévu à { $expected }, entre { $earliest } et { $latest } ({ $zone }). { $meeting }. Estimation : suivez la liste.

## Secretariat: the desk

desk-sections = Parties du bureau
desk-programme = Programme
desk-people = Délégations
desk-record = Procès-verbal
desk-beside = Organes côte à côte
desk-no-list = Aucune liste des orateurs n’a encore été établie ici.
desk-establish = Nouvelle liste
desk-filter-standing = État
desk-filter-none = Tout montrer
desk-standing-waiting = En attente
desk-standing-standby = Appelés à se tenir prêts
desk-standing-unconfirmed = Changement de rang à confirmer
desk-standing-by-hand = Placés à la main
desk-standing-no-text = Texte manquant
desk-standing-held = En suspens
desk-standing-gone = Retirés ou absents
desk-standing-heard = Ont pris la parole
desk-restore-of = Rétablir : { $delegation }
desk-add-more = Inscrire, puis la suivante
desk-spoken-for = { $delegation } s’exprime aussi en son nom
field-aligned = Délégations qui s’associent à la déclaration
field-aligned-hint = Noms, en toute langue, ou codes, séparés par des virgules ; puis Entrée.
field-item = Point de l’ordre du jour
field-opens-at = Ouverture ({ $zone })
delegations-unknown = Non trouvées avec certitude : { $names }
delegations-count =
    { $count ->
        [one] { $count } délégation
       *[other] { $count } délégations
    }
delegations-remove = Ôter : { $delegation }
desk-ranks = Rangs à confirmer
desk-ranks-hint = Chacune garde sa place jusqu’à votre confirmation.
desk-rank-was = { $before } → { $now }
desk-rank-confirm = Replacer
desk-rank-confirm-of = Replacer : { $delegation }
desk-rank-confirmed = { $delegation } : place { $place }.
desk-rank-hint = L’inscription a encore la place { $place }. Replacée, elle va là où l’ordre de priorité de la liste met le nouveau rang.
desk-rank-keep = Garder la place pour l’instant
desk-rank-title = Le rang a été modifié : { $delegation }
desk-rank-unconfirmed = Place à confirmer
desk-swaps = Échanges de places
desk-swap-of = { $one } et { $other }
desk-swap-agreed = Les deux sont d’accord. Entre catégories de priorité, le secrétariat approuve.
desk-swap-proposed = Proposé ; l’autre délégation n’a pas encore répondu.
desk-swap-until = jusqu’à { $at }
desk-swap-approve = Approuver
desk-swap-decline = Refuser
desk-replies = Droits de réponse demandés
desk-replies-hint = La présidence l’accorde ou le refuse.
desk-times = Temps de parole
desk-no-limit = sans limite
desk-then = puis { $time }
desk-time-of = Modifier le temps de parole : { $kind }
desk-time-title = Temps de parole : { $kind }
desk-time-limit = Limite
desk-time-amber = Avertissement avant la fin
desk-time-grace = Tolérance
desk-time-then = Seconde déclaration
desk-time-hint = Minutes et secondes : 3:00
desk-time-wrong = Écrire minutes et secondes, par exemple 3:00.
desk-time-from = En vigueur
desk-time-from-next = dès le prochain orateur
desk-time-from-entry = à partir de la place { $place } : { $delegation }
desk-time-later = { $kind } : { $time } à partir de { $delegation }
desk-enforcement = À la limite
enforcement-none = Rien ne se passe
enforcement-call-to-order = La présidence rappelle à l’ordre
enforcement-close = La parole est retirée d’office
desk-standby = Appeler à se tenir prêts
desk-standby-title = Appeler les prochains orateurs à se tenir prêts
desk-standby-count = Combien
desk-standby-hint = Personne ne passe plus avant eux.
desk-standby-called =
    { $count ->
        [one] { $count } orateur se tient prêt.
       *[other] { $count } orateurs se tiennent prêts.
    }
desk-roll-over = Reporter
desk-roll-over-title = Reporter : { $list }
desk-roll-over-hint =
    { $count ->
        [one] { $count } orateur encore inscrit passe à une autre séance.
       *[other] { $count } orateurs encore inscrits passent à une autre séance, dans cet ordre.
    }
desk-roll-over-to = À la séance
desk-rolled-over = La liste se poursuit : { $meeting }.
desk-continues-in = Se poursuit : { $meeting }
desk-no-meeting-to-come = Aucune autre séance de cet organe n’est prévue.
desk-take-replies = Aborder maintenant
desk-online = Temps de parole à distance
desk-online-none = Pas de plafond pour cette séance.
desk-online-used = { $used } sur { $cap } utilisées
desk-online-capped = Épuisé : les orateurs à distance gardent leur place pour la séance suivante.
desk-online-set = Fixer le plafond
desk-online-title = Plafond du temps de parole à distance
desk-online-hint = Au-delà du plafond, les orateurs à distance passent à la séance suivante ; ceux de la salle continuent.
desk-online-cap = Plafond par séance
desk-online-lift = Lever le plafond
announce = Annoncer
announce-title = Annonces
announce-none = Aucune annonce.
announce-to = À qui
announce-all = Tout le monde
announce-mode = Tous ceux d’un même mode
announce-delegation = Une délégation
announce-what = Quoi
announce-words = Avec mes propres mots
announce-text = Texte
announce-text-hint = Envoyé tel quel, dans cette seule langue.
announce-translated = Chacun le lit dans sa langue.
announce-done = Annoncé.
list-for-reply = Droit de réponse, point { $item }
list-for-explanation = Explications de vote, point { $item }
list-for-motion = Motion
establish-title = Établir une liste des orateurs
establish-do = Établir la liste
establish-done = Liste établie : { $list }
establish-purpose = Objet
purpose-debate = Débat
purpose-reply = Droit de réponse
purpose-explanation = Explications de vote
establish-no-kind = Choisir au moins un type de déclaration.
establish-categories = Qui peut s’inscrire
establish-precedence = Ordre
precedence-tier-received-at = Ministres d’abord, puis par ordre de réception
precedence-received-at = Par ordre de réception
precedence-rank-received-at = Par rang, puis par ordre de réception
precedence-groups-first-tier-received-at = Groupes, puis ministres, puis par ordre de réception
precedence-category-received-at = Par catégorie, puis par ordre de réception
establish-no-show = Absent à l’appel
no-show-end-of-list = À la fin de la liste
no-show-end-of-category = À la fin de sa catégorie de priorité
no-show-lose-slot = Perd sa place
no-show-text-in-lieu = Texte au lieu de la déclaration
establish-per-delegation = Déclarations par délégation
establish-per-delegation-hint = Vide : autant qu’elle veut, l’une après l’autre.
establish-by-hand = Le temps court quand l’orateur commence
establish-public = La liste est publique

## Secretariat: programme, delegations, links

programme-add-meeting = Nouvelle séance
programme-add-item = Nouveau point
programme-add-deadline = Nouveau délai
programme-change-of = Modifier : { $name }
programme-taken-in = Sans pause après { $meeting }
programme-number = Numéro
programme-starts = Début ({ $zone })
programme-ends = Fin de l’interprétation ({ $zone })
programme-ends-hint = Les prévisions et les avertissements s’y réfèrent.
programme-meeting-runs = Cette séance est en cours. La fin de l’interprétation a été fixée à l’ouverture ; une modification ne vaut que pour le programme.
programme-item-title = Point { $item } de l’ordre du jour
programme-item-number = Numéro du point
programme-item-number-hint = Tel qu’imprimé : 2(a)
programme-item-words = Intitulé
programme-documents = Documents
programme-documents-hint = Cotes, une par ligne : CTOC/COP/2020/1/Rev.1
programme-due = Échéance ({ $zone })
programme-deadline-words = Objet du délai
programme-officer-hint = Siège de ce groupe : { $group }
programme-person = Personne
programme-nobody = non désignée
form-incomplete = Il manque encore quelque chose.
remove = Supprimer
remove-question = Supprimer définitivement ?
remove-not = Non
removed = Supprimé.
credentials-awaited = Pouvoirs attendus
credentials-copy = Copie des pouvoirs reçue
people-credentials = Pouvoirs
people-credentials-hint = Articles 18 à 20. Aucune mention ne prive une délégation de la parole.
people-credentials-none = non requis
people-participants = Participants
people-nobody = Personne n’a été inscrit.
people-add = Nouveau participant
people-add-to = Nouveau participant : { $delegation }
people-name = Nom
people-contact = Contact
people-contact-hint = Visible du seul secrétariat.
people-erase = Effacer la personne
people-erase-title = Effacer cette personne ?
people-erase-hint = Nom, titre et contact disparaissent définitivement. Le procès-verbal ne garde qu’un numéro.
links-find = Chercher un lien
links-hide = Masquer
links-qr = Code QR du lien : { $name }
print = Imprimer

## The record, as sentences

record-of = Procès-verbal : { $organ }
record-hint = Ce qui a été fait, par qui et quand. Chaque ligne est scellée par une empreinte qui couvre la précédente.
record-pages = Pages du procès-verbal
record-newest = Plus récentes
record-newer = Suivantes
record-older = Précédentes
record-oldest = Premières
record-shown = { $from } à { $to } sur { $count }
record-empty = Rien ne s’est encore passé.
record-number = N°
record-when = Quand
record-who = Par
record-what = Ce qui a été fait
record-speaker = autre orateur
record-text-url = adresse du texte
record-called-to-order = Séance ouverte : { $meeting } ; interprétation jusqu’à { $interpretation_ends_at }
record-suspended = Séance suspendue
record-resumed = Séance reprise
record-adjourned = Séance levée
record-chair-taken = À la présidence : { $officer }
record-item-taken-up = Point { $item } abordé : { $title }
record-list-established = Liste établie : { $list }
record-list-opened = { $list } : ouverte
record-closure-announced = { $list } : clôture annoncée pour { $closes_at }
record-list-closed = { $list } : close
record-list-reopened = { $list } : rouverte
record-speaking-time-set = { $list } : { $limit } pour « { $kind } »
record-inscribed = Inscription : { $delegation } ({ $list }, numéro { $number }, reçue { $received_at })
record-received-late = Reçue tardivement : { $delegation } ({ $list }, { $received_at })
record-amended = Modifiée : { $delegation } ({ $changes })
record-withdrawn = Retirée : { $delegation }
record-moved =
    { $placed ->
        [front] Déplacée : { $delegation }, en tête
       *[other] Déplacée : { $delegation }, après { $after }
    }
record-admitted = Demande tardive admise : { $delegation }
record-passed-over = Absent à l’appel : { $delegation }
record-restored = Rétablie : { $delegation }
record-floor-given = Parole donnée : { $delegation } ({ $limit_ms })
record-clock-started = Début du décompte
record-clock-paused = Décompte suspendu à { $used_ms }
record-clock-resumed = Reprise du décompte
record-time-extended = Temps de parole modifié de { $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] Parole retirée à la limite, après { $used_ms }
       *[other] Fin de la déclaration après { $used_ms }
    }
record-floor-held = Mise en suspens après { $used_ms }
record-act-undone = Dernier acte de la présidence annulé
record-point-raised = Motion d’ordre : { $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] Motion d’ordre retenue
       *[other] Motion d’ordre rejetée
    }
record-motion-proposed = Motion présentée par { $delegation } : { $kind }
record-motion-withdrawn = Motion retirée
record-motion-decided = Motion tranchée
record-debate-stopped = { $list } : débat arrêté par une motion
record-reply-requested = Droit de réponse demandé : { $delegation }
record-reply-granted = Droit de réponse accordé : { $delegation }
record-reply-denied = Droit de réponse refusé : { $delegation }
record-replies-taken = Abordée : { $list }
record-invited = Invitation à prendre la parole : { $delegation }
record-rank-confirmed = Replacée selon son rang : { $delegation }
record-swap-proposed = Échange proposé : { $one } avec { $other }
record-swap-agreed = Échange accepté par l’autre délégation
record-swapped = Places échangées
record-swap-declined = Échange refusé
record-swap-lapsed = Proposition d’échange devenue caduque
record-rolled-over = Reportés : { $names }
record-online-capped = Plafond du temps de parole à distance modifié
record-time-arranged = Le temps du débat a été réaménagé
record-standby-called = Appelés à se tenir prêts : { $names }
record-meeting-end = { $meeting } : interprétation jusqu’à { $ends_at }
record-programme-changed = Le programme des séances a changé.
record-announced = Annoncé : « { $message } »

## Delegate: without a line

refusal-offline = Pas de connexion : rien n’a été envoyé. Veuillez réessayer quand la ligne sera rétablie.
unsent-title = Pas encore envoyée
unsent-hint = Pas de connexion. La demande est conservée sur cet appareil et partira d’elle-même, une seule fois, quand la ligne sera rétablie. C’est l’heure d’arrivée qui compte.
unsent-old = Cette demande, faite { $at }, n’est jamais arrivée. Faut-il l’envoyer maintenant ?
unsent-send = L’envoyer maintenant
unsent-discard = Ne pas l’envoyer
new-build = Une version plus récente de cette page est prête.
new-build-load = La charger

## Delegate: while away, and messages

away-title = Pendant votre absence
away-between = { $from } – { $to }
away-about = { $list } : { $text }
away-place = { $list } : vous étiez au rang { $from }, vous êtes maintenant au rang { $to }.
away-names = { $text } ({ $names })
away-meeting-began = { $meeting } est en cours.
messages-title = Messages
messages-to-you = À votre délégation
messages-earlier =
    { $count ->
        [one] { $count } message antérieur
       *[other] { $count } messages antérieurs
    }
heard-message = Message : { $text }
notice-be-ready = Veuillez vous tenir prêts à prendre la parole.
notice-check-sound = Veuillez vérifier votre son.
notice-send-text = Veuillez envoyer le texte de votre déclaration.
notice-list-closes = La liste des orateurs va bientôt être close.
notice-meeting-resumes = La séance va bientôt reprendre.
notice-swap-proposed = { $delegation } propose d’échanger vos rangs.
notice-swap-agreed = { $delegation } accepte l’échange des rangs. Le secrétariat doit encore l’approuver.
notice-swapped = Vous avez échangé vos rangs avec { $delegation }.
notice-swap-declined = L’échange des rangs avec { $delegation } n’aura pas lieu.
notice-swap-lapsed = L’échange des rangs avec { $delegation } n’aura pas lieu : l’une des deux inscriptions a été déplacée, appelée ou retirée.
notice-swap-expired = La proposition d’échanger les rangs avec { $delegation } a expiré : elle n’a pas abouti à temps.

## Delegate: exchange of places

action-swap = Échanger les rangs
swap-title = Échanger les rangs
swap-hint = L’autre délégation est consultée. Rien ne change avant son accord.
swap-with = Avec qui ?
swap-option = { $delegation } (rang { $place })
swap-stands = Durée de la proposition
swap-other-tier = Vous n’êtes pas dans la même catégorie de priorité : l’accord du secrétariat est aussi nécessaire.
swap-nobody = Il n’y a personne sur cette liste avec qui échanger maintenant.
swap-do = Proposer
swap-done = Proposé à { $delegation }.
swap-received = { $delegation } propose d’échanger vos rangs.
swap-sent = Vous avez proposé à { $delegation } d’échanger vos rangs.
swap-places = Vous seriez au rang { $to } au lieu du rang { $from }.
swap-until = Valable jusqu’à { $at }.
swap-agreed = Les deux sont d’accord. Le secrétariat doit encore approuver.
swap-expired = Pas de réponse à { $at } : la proposition a expiré.
swap-accept = Accepter
swap-decline = Refuser
swap-take-back = Retirer la proposition
swap-accepted = Vous êtes maintenant au rang { $place }.
swap-accepted-waits = Accepté. Le secrétariat doit encore approuver.
swap-declined = Refusé. Chacun garde son rang.
swap-taken-back = Proposition retirée. Chacun garde son rang.

## Delegate: be ready

ready-title = Se tenir prêt
ready-say = Je suis prêt
ready-said = Vous avez dit être prêts
ready-take-back = Finalement pas prêt
ready-connected = Connecté
sound-test = Essai du son
sound-tested = Son vérifié
sound-hint = Vous entendrez deux notes, trois fois. Utilisez le casque avec lequel vous parlerez.
sound-play = Jouer
sound-heard = J’entends bien
sound-not-heard = Je n’entends rien
sound-help = Vérifiez le volume et le casque, puis recommencez. Si rien n’y fait, prévenez le technicien : vous gardez votre rang.
sound-untested = Le technicien voit que vous avez besoin d’aide.
call-how-all = Par un son, une vibration et une notification. Laissez cette page ouverte.
call-how-sound = Par un son et une vibration. Les notifications ne sont pas autorisées dans ce navigateur.
text-none-yet = Les interprètes n’ont pas encore de texte
field-text-url = Adresse du texte
field-text-url-hint = Où les interprètes peuvent l’ouvrir. Vide : nulle part.

## Delegate: in the meeting

meeting-time = { $at } à la séance ({ $zone })
floor-title = En séance
point-action = Motion d’ordre
point-title = Présenter une motion d’ordre ?
point-hint = L’orateur est interrompu aussitôt et la présidence statue immédiatement. Elle doit porter sur la procédure, non sur le fond.
point-do = Présenter la motion d’ordre
point-mine = Votre motion d’ordre est devant la présidence.
reply-action = Droit de réponse
reply-title = Demander le droit de réponse
reply-hint = La présidence l’accorde ou non. Les réponses sont entendues à la fin de la séance ou de la journée.
reply-do = Demander
reply-done = Demandé : numéro { $number }. La présidence doit encore répondre.
requested-explained = La présidence doit encore répondre.
denied-explained = La présidence ne l’a pas accordé.
motion-action = Motion
motion-title = Proposer une motion
motion-which = Motion
motion-hint = Elle est soumise à la séance avant toute autre question. Les motions placées plus haut dans cette liste ont la priorité.
motion-do = Proposer
motion-done = Motion proposée.
motion-mine = Votre motion est devant la séance : { $motion }.
motion-withdraw = Retirer la motion
motion-withdrawn = La motion est retirée.

## Technician: who is there, what the booths signal

lights-of = État de préparation : { $name }
light-connected = Connecté
light-not-connected = Non connecté
light-connection-unknown = Connexion inconnue
light-sound = Son vérifié
light-no-sound = Son non vérifié
light-sound-failed = Demande de l’aide pour le son
light-ready = Prêt à parler
light-not-ready = N’a pas dit « prêt »
signals-lit = Signaux des interprètes
signal-too-fast = Trop rapide
signal-no-sound = Pas de son
signal-no-text = Pas de texte
signal-from = { $signal } : { $booths }
technician-unmute-next = À ouvrir ensuite
technician-nobody-next = Personne n’attend.
technician-called = Se tient prêt
technician-sound-good = Le son est bon
technician-sound-bad = Vérifier de nouveau
technician-partial = Les connexions par ailleurs sont inconnues pour le moment.
technician-booths = En ligne : { $booths }
technician-point = Motion d’ordre, ouvert : { $name }
technician-resumes = reprend après la motion d’ordre
technician-no-booths = Aucune cabine n’est connectée.

## Secretariat: screens, room and remote

screens-title = Écrans
screens-hint = Un écran apparaît ici dès que son lien est ouvert. Il obéit aussitôt et s’en souvient.
screens-none = Aucun écran n’est connecté.
screen-unnamed = Écran sans nom
screen-connected =
    { $count ->
        [one] Connecté
        [many] { $count } connectés
       *[other] { $count } connectés
    }
screen-away = Non connecté
screen-shows = Montre : { $what }
screen-ordered = Doit montrer : { $what }
screen-show-all = parole, horloge et suivants
screen-show-clock = l’horloge
screen-show-lower-third = le bandeau pour la vidéo
screen-show-timer = le minuteur de l’orateur
screen-show = Ce qu’il montre
screen-name = Nom de l’écran
screen-languages = Langues, à tour de rôle
screen-theme = Couleurs
screen-organ = Organe
screen-chime = Carillon quand la parole change
screen-as-address = Selon son adresse
screen-change = Modifier
screen-change-of = Modifier ce que montre { $name }
screen-order = Montrer ceci
screen-release = Revenir à son adresse
screen-changed = { $name } : transmis.
fairness-title = Salle et distance
fairness-hint = D’après le procès-verbal : la salle et l’extérieur. Les attentes sont du temps de séance.
fairness-room = Dans la salle
fairness-outside = À l’extérieur
fairness-requests = Demandes
fairness-waiting = En attente
fairness-delivered = Déclarations prononcées
fairness-waited = Attente médiane
fairness-longest = Attente la plus longue
fairness-used = Temps de parole utilisé
fairness-passed-over = Passés, absents
fairness-holds = Lignes interrompues
fairness-denied = Refusées
fairness-late = Demandes tardives
fairness-withdrawn = Retirées
fairness-moved-up = Avancées à la main
fairness-moved-down = Reculées à la main
fairness-matter = Point

